// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "ui/shell/CentredPage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui {
class Form;
class PasswordField;
} // namespace belfry::ui

namespace belfry::ui::shell {

/// What the first two steps ask for.
struct FirstStartData
{
    QString language; ///< "pl"
    QString schoolName;
    QString instanceUrl; ///< where students sign in; may be empty for now
    QString country; ///< "PL"
    QString timeZone; ///< "Europe/Warsaw"
    QString ownerName;
    QString ownerLogin;
    core::SecretText ownerPassword;
    /// Where the data go: the address of a database; empty is the place that was offered.
    QString database;
    core::SecretText databasePassword; ///< PostgreSQL
    /// Only where no keychain is reachable: unlocks the school's key on this computer.
    core::SecretText passphrase;
};

/**
 * The first start, step by step: school, owner, recovery code, mail account, first import. A view: it asks
 * and tells; whoever made it creates the school and calls the next step. Thread: GUI.
 *
 * Way: createRequested -> showRecoveryCode(code) -> (typed once) recoveryConfirmed -> mail step with the
 * widget of setMailForm() -> mailSaveRequested -> showFinish() -> importRequested or finished.
 */
class FirstStartAssistant : public CentredPage
{
    Q_OBJECT

public:
    enum class Step { School, Owner, RecoveryCode, Mail, Finish };

    explicit FirstStartAssistant(QWidget* parent = nullptr);

    Step step() const { return m_step; }
    FirstStartData data() const;
    /// Fills the first two steps (after a change of language); the password too.
    void setData(const FirstStartData& data);
    /// The form that the settings use as well; shown in the mail step. Without one the step says where to
    /// find it.
    void setMailForm(QWidget* form);

    /// The file that is used when nothing else is chosen under "More".
    void setDefaultFile(const QString& path);
    /// No keychain is reachable: the owner's step asks for a passphrase too.
    void askForPassphrase();

    void showStep(Step step);
    void setBusy(bool busy);
    /// The school stands: shows the code, which must be typed once.
    void showRecoveryCode(const QString& code);
    void showFinish() { showStep(Step::Finish); }

    /// Whether the typed code is the shown one: spaces, dashes and case do not matter.
    static bool sameCode(const QString& shown, const QString& typed);

Q_SIGNALS:
    /// The language of this assistant was changed: set it, make a new assistant, hand over data().
    void languageChosen(const QString& language);
    void demoRequested(const QString& language);
    void createRequested(const belfry::ui::shell::FirstStartData& data);
    void printRequested(const QString& recoveryCode);
    void saveRequested(const QString& recoveryCode);
    void recoveryConfirmed();
    void mailSaveRequested();
    void importRequested();
    void finished();

private:
    QWidget* schoolStep();
    void addDatabaseFields();
    void showDatabaseFields();
    QWidget* ownerStep();
    QWidget* recoveryStep();
    QWidget* mailStep();
    QWidget* finishStep();
    void next();
    void back();
    bool checkSchool();
    void checkDatabase();
    void checkPassphrase();
    bool checkOwner();
    bool checkRecovery();
    void showTitle();

    QLabel* m_progress;
    QList<QWidget*> m_steps;
    Step m_step = Step::School;
    QPushButton* m_back;
    QPushButton* m_later;
    QPushButton* m_next;
    Form* m_schoolForm = nullptr;
    QComboBox* m_language = nullptr;
    QLineEdit* m_school = nullptr;
    QComboBox* m_country = nullptr;
    QComboBox* m_timeZone = nullptr;
    QPushButton* m_more = nullptr;
    QComboBox* m_engine = nullptr;
    QWidget* m_fileRow = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_server = nullptr;
    PasswordField* m_serverPassword = nullptr;
    bool m_moreShown = false;
    Form* m_ownerForm = nullptr;
    QLineEdit* m_ownerName = nullptr;
    QLineEdit* m_ownerLogin = nullptr;
    PasswordField* m_password = nullptr;
    PasswordField* m_again = nullptr;
    PasswordField* m_passphrase = nullptr;
    PasswordField* m_passphraseAgain = nullptr;
    bool m_passphraseAsked = false;
    Form* m_codeForm = nullptr;
    QLineEdit* m_instanceUrl = nullptr;
    QLabel* m_shownCode = nullptr;
    QString m_code;
    QLineEdit* m_typedCode = nullptr;
    QVBoxLayout* m_mailColumn = nullptr;
    QLabel* m_mailHint = nullptr;
};

} // namespace belfry::ui::shell
