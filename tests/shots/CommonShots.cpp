// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of ui/common side by side: one look shows whether they are of one family.
#include "tests/shots/ShotRegistry.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/table/CheckableTableView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/BulkBar.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/EmptyState.h"
#include "ui/common/widgets/FilterButton.h"
#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/KeyValueList.h"
#include "ui/common/widgets/PasswordField.h"
#include "ui/common/widgets/ProgressStrip.h"
#include "ui/common/widgets/SearchField.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/common/widgets/StatePill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace belfry::shots {

namespace {

using namespace ui;

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

QStandardItemModel* demoModel(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        { words("Nazwisko i imię"), words("Grupa"), words("Login"), words("Dane dostępowe") });
    const struct
    {
        const char* name;
        const char* group;
        const char* login;
        StateColour colour;
        const char* state;
    } rows[] {
        { "Abramowicz Zofia", "A1 pon.", "zabramowicz", StateColour::Ok, "wysłane 12.11" },
        { "Brzęczyszczykiewicz Oskar Maksymilian",
            "A1 pon.",
            "obrzeczyszczykiewicz",
            StateColour::Wait,
            "w skrzynce" },
        { "Cieślak Maja", "B2 wt.", "mcieslak", StateColour::None, "nie wysłano" },
        { "Ćwikła Łukasz", "B2 wt.", "lcwikla", StateColour::Bad, "odrzucono" },
        { "Dębska Żaneta", "B2 wt.", "zdebska", StateColour::Dec, "niepewne" },
    };
    qint64 id = 0;
    for (const auto& row : rows) {
        auto* name = new QStandardItem(words(row.name));
        name->setData(++id, roles::kRowId);
        name->setData(true, roles::kStrong);
        auto* login = new QStandardItem(words(row.login));
        login->setData(true, roles::kMuted);
        auto* state = new QStandardItem(words(row.state));
        state->setData(int(row.colour), roles::kPill);
        model->appendRow({ name, new QStandardItem(words(row.group)), login, state });
    }
    return model;
}

QWidget* demoList()
{
    auto* card = new Card;
    card->setBodyMargins(0);
    card->body()->setSpacing(0);
    auto* view = new CheckableTableView(card);
    setLook(view, "inCard");
    view->setModel(demoModel(view));
    view->setTickable(true);
    view->setColumnWidths({ 180, 70, 110, 140 });
    view->setSortIndicator(0, Qt::AscendingOrder);
    view->setTicked(3, true);
    view->setCurrentId(1);
    auto* bar = new BulkBar(card);
    bar->addButton(secondaryButton(words("Wyślij dane dostępowe"), words("sendButton")));
    bar->setCount(view->tickedCount());
    card->body()->addWidget(view, 1);
    card->body()->addWidget(bar);
    return card;
}

QWidget* demoForm()
{
    auto* card = new Card(words("Konto pocztowe"));
    auto* form = new Form;
    auto* server = new QLineEdit(words("smtp.example.org"));
    auto* port = new QSpinBox;
    port->setMaximum(65535);
    port->setValue(465);
    auto* security = new QComboBox;
    security->addItems({ words("TLS"), words("STARTTLS") });
    auto* password = new PasswordField;
    password->setText(words("sekret"));
    auto* from = new QLineEdit(words("biuro(at)example.org"));
    form->addField(words("&Serwer"), server);
    form->addField(words("&Port"), port);
    form->addField(words("&Szyfrowanie"), security);
    form->addField(words("&Hasło"), password, words("Hasło jest przechowywane zaszyfrowane."));
    form->addField(words("&Nadawca"), from);
    form->fieldOf(from)->setProblem(words("To nie jest adres: brakuje znaku @."));
    auto* box = new QCheckBox(words("Wysyłaj bez zatwierdzania"));
    box->setChecked(true);
    form->addRow(box);
    card->body()->addWidget(form);
    card->body()->addWidget(new StatePill(StateColour::Ok, words("umowa, wiadomości")));
    card->body()->addStretch(1);
    return card;
}

class GalleryPage : public QWidget, public IPage
{
public:
    GalleryPage()
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
        column->setSpacing(12);
        auto* title = new SectionTitle(words("Kursanci"));
        title->setRemark(words("128 z 1 204"));
        title->addAction(secondaryButton(words("Importuj…"), words("importButton")));
        auto* add = primaryButton(words("Nowy kursant"), words("newButton"));
        setButtonIcon(add, IconName::Plus);
        title->addAction(add);
        column->addWidget(title);
        auto* filters = new QHBoxLayout;
        filters->setSpacing(kGrid);
        auto* search = new SearchField(words("Szukaj"));
        search->setMaximumWidth(220);
        filters->addWidget(search);
        auto* group = new FilterButton(words("Grupa"), words("wszystkie"));
        group->setChoices({ { words("A1 pon."), 1 } });
        filters->addWidget(group);
        auto* state = new FilterButton(words("Dane dostępowe"), words("wszystkie"));
        state->setChoices({ { words("nie wysłano"), 1 } });
        state->setValue(1);
        filters->addWidget(state);
        filters->addStretch(1);
        column->addLayout(filters);
        auto* middle = new QHBoxLayout;
        middle->setSpacing(12);
        middle->addWidget(demoList(), 3);
        middle->addWidget(demoForm(), 2);
        column->addLayout(middle, 1);
        column->addWidget(new Banner(Banner::Tone::Bad,
            words("2 osoby pominięte: brak adresu, brak zgody."),
            words("Pokaż i uzupełnij")));
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(dangerButton(words("Wstrzymaj wszystko"), words("stopButton")));
        buttons->addWidget(menuButton(words("Więcej"), words("moreButton"), new QMenu(this)));
        auto* off = primaryButton(words("Zapisz"), words("saveButton"));
        off->setEnabled(false);
        buttons->addWidget(off);
        buttons->addWidget(linkButton(words("Pokaż"), words("showButton")));
        auto* strip = new ProgressStrip;
        strip->setProgress(212, 500, words("W kolejce 212 z 500"));
        buttons->addWidget(strip, 1);
        column->addLayout(buttons);
    }
    QString key() const override { return words("students"); }
    QString title() const override { return words("Kursanci"); }
    IconName icon() const override { return IconName::Students; }
    QWidget* widget() override { return this; }
};

class EmptyPage : public QWidget, public IPage
{
public:
    EmptyPage()
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(new EmptyState(IconName::Groups,
            words("Nie ma jeszcze grup. Zaimportuj listę kursantów albo utwórz pierwszą grupę."),
            words("Importuj…")));
        auto* facts = new KeyValueList;
        facts->addText(words("Login"), words("zabramowicz"));
        facts->addText(words("Telefon"), {});
        facts->addWidget(words("Zgoda"), new StatePill(StateColour::Ok, words("umowa")));
        column->addWidget(facts);
        auto* tabs = new QTabWidget;
        tabs->addTab(new QWidget, words("Ogólne"));
        tabs->addTab(new QWidget, words("Kontakt i zgody"));
        column->addWidget(tabs);
    }
    QString key() const override { return words("groups"); }
    QString title() const override { return words("Grupy"); }
    IconName icon() const override { return IconName::Groups; }
    QWidget* widget() override { return this; }
};

} // namespace

BELFRY_SHOT(common_question, Own, []() -> std::unique_ptr<QWidget> {
    MessageBox::Question question;
    question.text = words("Zatwierdzić 48 wiadomości?");
    question.detail = words("31 e-mail, 17 SMS, 4,08 zł. Wyjdą przy najbliższej wysyłce.");
    question.yes = words("Zatwierdź 48");
    return MessageBox::dialogFor(nullptr, question);
})
BELFRY_SHOT(common_question_danger, Own, []() -> std::unique_ptr<QWidget> {
    MessageBox::Question question;
    question.text = words("Odrzucić 12 wiadomości?");
    question.detail = words("Nie zostaną wysłane. Powód zobaczy autor.");
    question.yes = words("Odrzuć 12");
    question.second = words("Zachowaj jako szkic");
    question.dangerous = true;
    return MessageBox::dialogFor(nullptr, question);
})
BELFRY_SHOT(common_activity, Own, []() -> std::unique_ptr<QWidget> {
    auto* activity = new Activity;
    activity->setWords([](qint64, qint64) { return words("W kolejce 212 z 500"); });
    auto* dialog = ActivityDialog::show(activity, nullptr);
    activity->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return std::unique_ptr<QWidget>(dialog);
})
BELFRY_SHOT(common_menu, Own, []() -> std::unique_ptr<QWidget> {
    auto menu = std::make_unique<QMenu>();
    menu->addAction(icon(IconName::Message), words("Wiadomość…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    menu->addAction(icon(IconName::Key), words("Nowe hasło…"));
    menu->addSeparator();
    auto* ticked = menu->addAction(words("Pokaż archiwum"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addAction(icon(IconName::Archive, IconColour::Bad), words("Przenieś do archiwum"))
        ->setEnabled(false);
    return menu;
})
BELFRY_SHOT(common_gallery, Page, [] { return inMainWindow(new GalleryPage); })
BELFRY_SHOT(common_empty, Page, [] { return inMainWindow(new EmptyPage, true); })

} // namespace belfry::shots
