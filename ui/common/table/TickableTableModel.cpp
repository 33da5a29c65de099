// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table/TickableTableModel.h"

#include "ui/common/table/Roles.h"

namespace belfry::ui {

QVariant TickableTableModel::spokenText(const QModelIndex& index) const
{
    const QVariant words = index.data(Qt::DisplayRole);
    if (index.column() != 0 || !m_isTicked) {
        return words;
    }
    const bool isTicked = m_isTicked(index.data(roles::kRowId).toLongLong());
    //: read aloud: %1 is the first cell of the row
    return isTicked ? tr("%1, ticked").arg(words.toString())
                    //: read aloud: %1 is the first cell of the row
                    : tr("%1, not ticked").arg(words.toString());
}

} // namespace belfry::ui
