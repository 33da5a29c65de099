// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

namespace belfry::ui::shell {

/// The school cannot be opened: why, and what can be done. Thread: GUI.
class StartProblemPage : public CentredPage
{
    Q_OBJECT

public:
    /// `place` is the database in words; `asksPassword`: a password of the database may be missing.
    StartProblemPage(
        const QString& sentence, const QString& place, bool asksPassword, QWidget* parent = nullptr);

Q_SIGNALS:
    /// With the password of the database where it was asked for, else empty.
    void retryRequested(const belfry::core::SecretText& databasePassword);
    /// Another database, or a new school.
    void otherRequested();
};

} // namespace belfry::ui::shell
