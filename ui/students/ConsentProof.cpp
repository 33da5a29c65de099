// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ConsentProof.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/Printing.h"
#include "ui/students/ConsentSection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPrinter>
#include <QTextDocument>
#include <QWidget>

namespace belfry::ui::students {

using namespace core;
using application::ConsentStanding;
using people::ConsentEntry;
using people::ConsentPurpose;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::students::ConsentProof)
};

QString purposeWord(ConsentPurpose purpose)
{
    return purpose == ConsentPurpose::Contract ? Texts::tr("contract") : Texts::tr("messages");
}

QString basisWord(const QString& basis)
{
    if (basis == QLatin1String("contract")) {
        return Texts::tr("contract (needed for it)");
    }
    if (basis == QLatin1String("legal_duty")) {
        return Texts::tr("legal duty");
    }
    if (basis == QLatin1String("public_task")) {
        return Texts::tr("public task");
    }
    return Texts::tr("consent");
}

QDate dayOf(const ConsentEntry& entry)
{
    return entry.givenOn.isValid() ? entry.givenOn : QDateTime::fromMSecsSinceEpoch(entry.recordedAt).date();
}

QString cells(const QStringList& texts, const char* tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& text : texts) {
        html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

} // namespace

QString consentSourceWord(const QString& source)
{
    if (source == QLatin1String("paper")) {
        return Texts::tr("on paper");
    }
    if (source == QLatin1String("form")) {
        return Texts::tr("in a form of the school");
    }
    if (source == QLatin1String("email")) {
        return Texts::tr("by e-mail");
    }
    if (source == QLatin1String("portal")) {
        return Texts::tr("in the school's portal");
    }
    if (source == QLatin1String("spoken")) {
        return Texts::tr("said in person");
    }
    if (source == QLatin1String("telephone")) {
        return Texts::tr("by telephone");
    }
    return source;
}

QString consentLine(const ConsentEntry& entry)
{
    const QString how = entry.wording.isEmpty()
        ? consentSourceWord(entry.source)
        //: how a consent was given, and the wording that was signed
        : Texts::tr("%1, “%2”").arg(consentSourceWord(entry.source), entry.wording);
    //: %1 date, %2 purpose, %3 how, %4 by whom
    return (entry.granted ? Texts::tr("%1: %2 given (%3), recorded by %4")
                          : Texts::tr("%1: %2 withdrawn (%3), recorded by %4"))
        .arg(shortDate(dayOf(entry)), purposeWord(entry.purpose), how, entry.recordedBy);
}

QString consentProofHtml(const ConsentProofFacts& proof)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2<br>%3</p>")
                       .arg(Texts::tr("Consents: %1").arg(proof.person.displayName()).toHtmlEscaped(),
                           proof.school.toHtmlEscaped(),
                           Texts::tr("Printed %1").arg(fullMoment(QDateTime::currentMSecsSinceEpoch())));
    const auto state = [](bool isGiven) { return isGiven ? Texts::tr("given") : Texts::tr("not given"); };
    // While all sending is blocked nothing holds, but what was recorded still is so.
    const bool isBlocked = proof.standing.basis == ConsentStanding::Basis::Blocked;
    html += QStringLiteral("<p>%1<br>%2<br>%3</p>")
                .arg(Texts::tr("In force today: contract: %1")
                         .arg(state(isBlocked ? proof.own.contract : proof.standing.contract)),
                    Texts::tr("In force today: messages: %1")
                        .arg(state(isBlocked ? proof.own.messages : proof.standing.messages)),
                    consentBasisText(proof.standing.basis).toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\">");
    html += cells({ Texts::tr("Day"),
                      Texts::tr("Purpose"),
                      Texts::tr("What"),
                      Texts::tr("Legal basis"),
                      Texts::tr("How"),
                      Texts::tr("Wording"),
                      Texts::tr("Recorded") },
        "th");
    for (const ConsentEntry& entry : proof.entries) {
        html += cells({ shortDate(dayOf(entry)),
                          purposeWord(entry.purpose),
                          entry.granted ? Texts::tr("given") : Texts::tr("withdrawn"),
                          basisWord(entry.basis),
                          consentSourceWord(entry.source),
                          entry.wording,
                          //: by whom and when
                          Texts::tr("%1, %2").arg(entry.recordedBy, fullMoment(entry.recordedAt)) },
            "td");
    }
    html += QStringLiteral("</table>");
    if (proof.entries.empty()) {
        html += QStringLiteral("<p>%1</p>").arg(Texts::tr("Nothing was recorded."));
    }
    return html
        + QStringLiteral("<p>%1</p>")
              .arg(Texts::tr("Lines are never changed or removed; a withdrawal is a line of its own."));
}

void printConsentProof(Desk& desk, PersonId person, QWidget* parent)
{
    desk.read(
        [person](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<ConsentProofFacts> {
            auto& services = school.services();
            ConsentProofFacts proof;
            TRY_ASSIGN(proof.person, services.people.find(tx, session, person));
            TRY_ASSIGN(proof.entries, services.consents.history(tx, session, person));
            TRY_ASSIGN(proof.own, services.consents.current(tx, session, person));
            TRY_ASSIGN(proof.standing, application::consentStanding(tx, session, person));
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            proof.school = settings.text("school.name");
            return proof;
        },
        parent,
        [parent](const Result<ConsentProofFacts>& proof) {
            if (!proof) {
                MessageBox::inform(parent,
                    Texts::tr("Nothing was printed."),
                    errorText(proof.error()),
                    MessageBox::Kind::Failure);
                return;
            }
            Printing::print(parent, Texts::tr("Consents"), [&proof](QPrinter& printer) {
                QTextDocument document;
                document.setHtml(consentProofHtml(*proof));
                document.print(&printer);
                return true;
            });
        });
}

} // namespace belfry::ui::students
