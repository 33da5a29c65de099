// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPrint.h"

#include "core/application/AccountExport.h"
#include "core/base/Clock.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Printing.h"
#include "ui/common/StepUp.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextDocument>

namespace belfry::ui::contracts {

using namespace core;
using core::contracts::Contract;
using handover::ContractPaper;
using handover::ContractPaperService;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::contracts::ContractPrint)
};

using Use = std::function<void(const ContractPaper&)>;

void tellFailure(QWidget* parent, const Error& error)
{
    MessageBox::inform(
        parent, Texts::tr("The contract was not printed."), errorText(error), MessageBox::Kind::Failure);
}

void make(Desk& desk,
    ContractId contract,
    ContractPaperService::Credentials credentials,
    QWidget* parent,
    const Use& use)
{
    desk.write( // a password on paper is recorded
        [contract, credentials](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contractPapers.paper(
                tx, session, contract, credentials, SystemClock().nowMs());
        },
        parent,
        [parent, use](const Result<ContractPaper>& paper) {
            if (!paper) {
                tellFailure(parent, paper.error());
                return;
            }
            use(*paper);
        });
}

void ask(Desk& desk, const Contract& contract, QWidget* parent, const Use& use)
{
    using Credentials = ContractPaperService::Credentials;
    desk.read(
        [id = contract.id](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().contractPapers.wantsCredentials(tx, session, id);
        },
        parent,
        [&desk, id = contract.id, parent, use](const Result<bool>& wanted) {
            if (!wanted) {
                tellFailure(parent, wanted.error());
                return;
            }
            const bool maySee = access::mayEver(desk.session(), access::Action::SeeCredential);
            if (!*wanted || !maySee) {
                make(desk, id, Credentials::LeftOut, parent, use);
                return;
            }
            const auto answer = MessageBox::ask(parent,
                { Texts::tr("Print login and password in the contract?"),
                    Texts::tr("Without them dotted lines stand in their place. Printing them is recorded."),
                    Texts::tr("With login and password"),
                    Texts::tr("Without"),
                    {} });
            if (answer == MessageBox::Answer::Second) {
                make(desk, id, Credentials::LeftOut, parent, use);
            } else if (answer == MessageBox::Answer::Yes) {
                withStepUp(desk,
                    parent,
                    Texts::tr("A password is printed in a contract. Type your own password to go on."),
                    [&desk, id, parent, use] { make(desk, id, Credentials::Included, parent, use); });
            }
        });
}

QString htmlOf(const ContractPaper& paper)
{
    QString html = QStringLiteral("<h2 align=\"center\">%1</h2>").arg(paper.title.toHtmlEscaped());
    for (const QString& paragraph : paper.body.split(QStringLiteral("\n\n"))) {
        html += QStringLiteral("<p style=\"white-space: pre-wrap;\">%1</p>")
                    .arg(paragraph.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    }
    return html;
}

} // namespace

bool paintContract(const ContractPaper& paper, QPagedPaintDevice& device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(11);
    document.setDefaultFont(font);
    document.setHtml(htmlOf(paper));
    document.print(&device);
    return true;
}

void printContract(Desk& desk, const Contract& contract, QWidget* parent)
{
    ask(desk, contract, parent, [parent](const ContractPaper& paper) {
        Printing::print(
            parent, paper.title, [&paper](QPrinter& printer) { return paintContract(paper, printer); });
    });
}

void saveContractPdf(Desk& desk, const Contract& contract, QWidget* parent)
{
    ask(desk, contract, parent, [parent](const ContractPaper& paper) {
        QString name = paper.title;
        name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('\\'), QLatin1Char('-'));
        const QString path = FileDialog::saveFile(parent,
            QStringLiteral("export"),
            Texts::tr("Save the contract"),
            name,
            Texts::tr("PDF (*.pdf)"),
            QStringLiteral("pdf"));
        if (path.isEmpty()) {
            return;
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&bytes);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
            writer.setTitle(paper.title);
            paintContract(paper, writer);
        }
        if (const auto written = application::writePrivateFile(path, bytes.data()); !written) {
            tellFailure(parent, written.error());
        }
    });
}

} // namespace belfry::ui::contracts
