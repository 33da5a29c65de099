// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/HandoverService.h"

#include <QRectF>

class QPainter;
class QPrinter;

namespace belfry::ui::groups {

/**
 * Slips of paper with login and password, ten on an A4 page to cut, and at the end a list in which the
 * receivers sign. Holds passwords: keep it no longer than the printing lasts. Thread: GUI.
 */
class CredentialSlips
{
public:
    CredentialSlips(core::handover::HandoverService::PaperSlips slips, QString groupName);

    int pageCount() const;
    /// `page` from 0; `area` in the painter's units is the printable part of an A4 page.
    void paintPage(QPainter& painter, int page, const QRectF& area) const;
    bool print(QPrinter& printer) const;

private:
    void paintSlip(
        QPainter& painter, const core::credentials::NamedAccount& account, const QRectF& slip) const;
    void paintReceipts(QPainter& painter, size_t first) const;
    int slipPages() const;

    core::handover::HandoverService::PaperSlips m_slips;
    QString m_groupName;
};

} // namespace belfry::ui::groups
