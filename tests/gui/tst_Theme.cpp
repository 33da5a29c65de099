// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace belfry::ui;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsComputedLikeWcag();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void styleSheetHasNoOpenPlaceholder();
    void modeDressesTheApplication();
    void systemFollowsThePlatform();
    void tokensFollowThePalette();
    void everyIconDraws();
    void iconFollowsTheTheme();
};

void tst_Theme::contrastIsComputedLikeWcag()
{
    QCOMPARE(contrast(0xFF000000, 0xFFFFFFFF), 21.0);
    QCOMPARE(contrast(0xFF777777, 0xFF777777), 1.0);
    QVERIFY(qAbs(contrast(0xFF767676, 0xFFFFFFFF) - 4.54) < 0.01);
}

void tst_Theme::everyTextIsReadable_data()
{
    QTest::addColumn<QRgb>("foreground");
    QTest::addColumn<QRgb>("background");
    for (const Tokens* t : { &kLight, &kDark }) {
        const auto row = [t](const char* name, QRgb foreground, QRgb background) {
            QTest::addRow("%s %s", t->name, name) << foreground << background;
        };
        const QList<std::pair<const char*, QRgb>> surfaces {
            { "window", t->win },
            { "navigation", t->nav },
            { "surface", t->surf },
            { "hover", t->hover },
            { "selection", t->accBg },
        };
        for (const auto& [name, surface] : surfaces) {
            row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), t->text, surface);
            row(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(name))), t->mute, surface);
            row(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(name))), t->acc, surface);
        }
        row("primary button", t->onAcc, t->acc);
        row("filled red", t->onBad, t->bad);
        row("muted on disabled", t->mute, t->noneBg);
        for (const auto colour :
            { StateColour::Ok, StateColour::Wait, StateColour::None, StateColour::Bad, StateColour::Dec }) {
            row(qPrintable(QStringLiteral("state %1 on its pill").arg(int(colour))),
                t->foreground(colour),
                t->background(colour));
            row(qPrintable(QStringLiteral("state %1 on surface").arg(int(colour))),
                t->foreground(colour),
                t->surf);
            row(qPrintable(QStringLiteral("state %1 on window").arg(int(colour))),
                t->foreground(colour),
                t->win);
        }
    }
}

void tst_Theme::everyTextIsReadable()
{
    QFETCH(QRgb, foreground);
    QFETCH(QRgb, background);
    const double ratio = contrast(foreground, background);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void tst_Theme::styleSheetHasNoOpenPlaceholder()
{
    for (const Tokens* t : { &kLight, &kDark }) {
        const QString sheet = Theme::styleSheetFor(*t);
        QVERIFY(!sheet.isEmpty());
        const QString rules = sheet.mid(sheet.indexOf(QLatin1String("*/")));
        QVERIFY2(
            !rules.contains(QLatin1Char('@')), qPrintable(rules.mid(rules.indexOf(QLatin1Char('@')), 40)));
        // Every picture that the sheet names exists.
        static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
        auto matches = url.globalMatch(rules);
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString file = matches.next().captured(1);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }
}

void tst_Theme::modeDressesTheApplication()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::themeChanged);
    theme.setMode(ThemeMode::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base).rgb(), kDark.surf);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Base).rgb(), kLight.surf);
    QCOMPARE(Theme::modeFromName(QStringLiteral("Dark")), ThemeMode::Dark);
    QCOMPARE(Theme::modeFromName(QStringLiteral("pink")), ThemeMode::System);
}

void tst_Theme::systemFollowsThePlatform()
{
    Theme theme;
    theme.setMode(ThemeMode::Dark);
    theme.setMode(ThemeMode::System);
    // The offscreen platform is light; our own dark palette of before must not be taken for the platform's.
    QVERIFY(!theme.isDark());
}

void tst_Theme::tokensFollowThePalette()
{
    QCOMPARE(&tokens(Theme::paletteFor(kDark)), &kDark);
    QCOMPARE(&tokens(Theme::paletteFor(kLight)), &kLight);
}

void tst_Theme::everyIconDraws()
{
    for (int name = 0; name <= int(IconName::Warning); ++name) {
        const auto which = static_cast<IconName>(name);
        QVERIFY2(QFile::exists(iconFile(which)), qPrintable(iconFile(which)));
        const QImage image = iconPixmap(which, kLight.text, 24, 2.0).toImage();
        QCOMPARE(image.width(), 48);
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x) {
                drawn = qAlpha(image.pixel(x, y)) == 255
                    && (image.pixel(x, y) & 0xFFFFFF) == (kLight.text & 0xFFFFFF);
            }
        }
        QVERIFY2(drawn, qPrintable(iconFile(which)));
    }
}

void tst_Theme::iconFollowsTheTheme()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const QIcon made = icon(IconName::Pause, IconColour::Text);
    const QImage light = made.pixmap(24).toImage();
    theme.setMode(ThemeMode::Dark);
    const QImage dark = made.pixmap(24).toImage();
    QVERIFY(light != dark);
    theme.setMode(ThemeMode::Light);
}

BELFRY_TEST(tst_Theme)
#include "tst_Theme.moc"
