// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/WhyWaiting.h"
#include "core/outbox/Message.h"
#include "core/outbox/WalletService.h"
#include "ui/common/table/TickableTableModel.h"

#include <vector>

namespace belfry::ui::outbox {

/// Rows of one tab of the outbox, newest first, read page by page as the user scrolls. Thread: GUI.
class OutboxModel final : public TickableTableModel
{
    Q_OBJECT

public:
    enum Column {
        Recipient,
        Subject,
        State,
        Reason,
        Planned,
        Kind,
        Channel,
        Author,
        ApprovedBy,
        Created,
        Parts, ///< of an SMS
        Price, ///< of an SMS, as the wallet is shown: money or points
        Report, ///< what the gateway reported
        ColumnCount
    };

    explicit OutboxModel(QObject* parent = nullptr);

    /// `why` says what keeps approved rows that have no reason of their own.
    void replace(
        std::vector<core::outbox::Row> rows, bool isComplete, const core::application::WhyWaiting& why);
    /// How prices are written; asked for before replace().
    void setWallet(const core::outbox::WalletInfo& wallet) { m_wallet = wallet; }
    const core::outbox::WalletInfo& wallet() const { return m_wallet; }
    void append(std::vector<core::outbox::Row> rows, bool isComplete);
    const core::outbox::Row* row(core::OutboxId id) const;
    core::application::WhyWaiting::Answer why(const core::outbox::Row& row) const { return m_why.of(row); }
    const std::vector<core::outbox::Row>& rows() const { return m_rows; }
    const core::application::WhyWaiting& why() const { return m_why; }

    /// The words of a cell; any thread.
    static QString text(const core::outbox::Row& row,
        int column,
        const core::application::WhyWaiting& why,
        const core::outbox::WalletInfo& wallet);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The next page after this id is wanted.
    void moreWanted(belfry::core::OutboxId after);

private:
    std::vector<core::outbox::Row> m_rows;
    core::application::WhyWaiting m_why;
    core::outbox::WalletInfo m_wallet;
    bool m_isComplete = true;
    bool m_isAsking = false;
};

} // namespace belfry::ui::outbox
