// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ImportService.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace belfry::ui {

class Banner;

/// Import, step 2: what each column of the list is. Thread: GUI.
class ImportColumnsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget* parent = nullptr);

    /// `isRemembered`: the mapping was used for the same headings before; otherwise it is a guess.
    void setTable(const core::registration::ImportTable& table,
        const core::registration::Mapping& mapping,
        bool isRemembered);
    core::registration::Mapping mapping() const;
    bool has(core::registration::ImportField field) const;
    QString headingOf(core::registration::ImportField field) const;
    /// What must be mended before the import can go on; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Column
    {
        QString heading;
        QStringList samples;
        QComboBox* field;
        QLabel* sample;
    };
    void addColumn(QGridLayout* grid,
        const QString& heading,
        const QStringList& samples,
        core::registration::ImportField field);
    void showSamples(const Column& column);
    void columnChanged();

    QLabel* m_hint;
    Banner* m_banner;
    QScrollArea* m_area;
    std::vector<Column> m_columns;
};

} // namespace belfry::ui
