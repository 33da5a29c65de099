// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ImportService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace belfry::ui {

class Banner;
class Form;

/// Import, step 3: have these persons given their consent, and how (decision 2)? Nothing is ticked
/// beforehand. Thread: GUI.
class ImportConsentPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConsentPage(QWidget* parent = nullptr);

    /// The heading of the column that says it for each row; empty: there is none.
    void setColumn(const QString& heading);
    bool isAnswered() const;
    /// Fills in consents, source and basis.
    void fill(core::registration::ImportOptions& options) const;
    /// Whether anybody of the list can get mail after this import.
    bool somebodyConsents() const;

Q_SIGNALS:
    void changed();

private:
    void answerChanged();

    QRadioButton* m_yes;
    QRadioButton* m_column;
    QRadioButton* m_no;
    QWidget* m_details;
    QCheckBox* m_contract;
    QCheckBox* m_messages;
    Form* m_form;
    QComboBox* m_source;
    QComboBox* m_basis;
    Banner* m_banner;
    QString m_heading;
};

} // namespace belfry::ui
