// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentsRow.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/FlowLayout.h"
#include "ui/compose/ComposeWords.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;
using messaging::Attachment;

namespace {

struct Taken
{
    std::vector<Attachment> attachments;
    std::vector<Error> problems;
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoRead, QFileInfo(path).fileName());
    }
    if (file.size() > messaging::kLargestAttachments) {
        return fail(ErrorCode::InputTooLarge, QFileInfo(path).fileName());
    }
    return file.readAll();
}

/// In the commands thread: the screen waits for no disk.
Result<Taken> take(SchoolWorker& school, const access::Session& session, const QStringList& paths)
{
    Taken taken;
    for (const QString& path : paths) {
        const auto bytes = bytesOf(path);
        if (!bytes) {
            taken.problems.push_back(bytes.error());
            continue;
        }
        auto made = school.connection().write([&](database::Transaction& tx) {
            return school.services().compose.addAttachment(tx, session, QFileInfo(path).fileName(), *bytes);
        });
        if (made) {
            taken.attachments.push_back(*std::move(made));
        } else {
            taken.problems.push_back(made.error());
        }
    }
    return taken;
}

} // namespace

AttachmentsRow::AttachmentsRow(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chips(new FlowLayout(this))
    , m_add(linkButton(tr("A&ttach a file…"), QStringLiteral("attachButton"), this))
{
    setObjectName(QStringLiteral("attachmentsRow"));
    m_chips->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString path = FileDialog::openFile(
            window(), QStringLiteral("attachment"), tr("Attach a file"), tr("All files (*)"));
        if (!path.isEmpty()) {
            add({ path });
        }
    });
}

void AttachmentsRow::setAttachments(std::vector<Attachment> attachments)
{
    m_attachments = std::move(attachments);
    showChips();
    Q_EMIT changed();
}

void AttachmentsRow::add(const QStringList& paths)
{
    m_desk.command([paths](SchoolWorker& school,
                       const access::Session& session) { return take(school, session, paths); },
        this,
        [this](const Result<Taken>& taken) {
            if (!taken) {
                MessageBox::inform(this, errorText(taken.error()), {}, MessageBox::Kind::Failure);
                return;
            }
            for (const Attachment& one : taken->attachments) {
                if (std::find(m_attachments.begin(), m_attachments.end(), one) == m_attachments.end()) {
                    m_attachments.push_back(one);
                }
            }
            showChips();
            Q_EMIT changed();
            if (!taken->problems.empty()) {
                QStringList sentences;
                for (const Error& problem : taken->problems) {
                    sentences.append(errorText(problem));
                }
                MessageBox::inform(this,
                    tr("%n file(s) could not be attached.", nullptr, int(taken->problems.size())),
                    sentences.join(QLatin1Char('\n')),
                    MessageBox::Kind::Warning);
            }
        });
}

void AttachmentsRow::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (size_t index = 0; index < m_attachments.size(); ++index) {
        const Attachment& one = m_attachments[index];
        //: %1 is a file name, %2 its size
        const QString words = tr("%1 (%2)").arg(one.fileName, sizeWords(one.size));
        auto* chip = chipButton(words,
            tr("Take %1 away").arg(one.fileName),
            QStringLiteral("attachmentChip%1Button").arg(index),
            this);
        m_chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, one] {
            std::erase(m_attachments, one);
            showChips();
            Q_EMIT changed();
        });
    }
    m_chips->addWidget(m_add);
    m_chips->invalidate();
    updateGeometry();
}

} // namespace belfry::ui::compose
