// SPDX-License-Identifier: GPL-3.0-or-later
// belfryctl: Belfry without a window, for installers, scripts and headless delivery.
#include "app/belfryctl/Commands.h"
#include "core/application/AloneDelivery.h"
#include "core/application/Locations.h"
#include "core/base/Platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace belfry::ctl {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    addSchoolCommands(commands);
    addCalendarCommands(commands);
    addPeopleCommands(commands);
    addPeriodicCommands(commands);
    addCredentialsCommands(commands);
    addContractCommands(commands);
    addOutboxCommands(commands);
    addMessageCommands(commands);
    addNotificationCommands(commands);
    addDeliveryCommands(commands);
    addSettingsCommands(commands);
    addWhyCommands(commands);
    addSmsCommands(commands);
    addWalletCommands(commands);
    return commands;
}

void printHelp(const std::vector<Command>& commands)
{
    QTextStream out(stdout);
    out << "belfryctl [--database URL] [--json] COMMAND\n"
           "  URL: sqlite:PATH | postgresql://[USER@]HOST[:PORT]/NAME[?sslrootcert=FILE] | "
           "postgresql://USER@/NAME?host=/dir\n"
           "    HOST may be a percent-encoded socket directory\n"
           "  Sign-in: BELFRY_LOGIN, BELFRY_PASSWORD; key file instead of the keychain: BELFRY_KEY_FILE;\n"
           "  password of the database: BELFRY_DB_PASSWORD\n\n";
    for (const Command& command : commands) {
        out << "  " << command.name << ' ' << command.usage << '\n';
    }
    out << "\nExit codes: 0 done, 1 partly (something skipped), 2 wrong use, 3 not permitted, 4 database,\n"
           "  5 a channel is stopped or unreachable, 6 another process delivers this SQLite file\n";
}

/// The command with the most words that the line begins with; `words` loses them.
const Command* findCommand(const std::vector<Command>& commands, QStringList& words)
{
    const Command* best = nullptr;
    qsizetype bestLength = 0;
    for (const Command& command : commands) {
        const QStringList name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (name.size() > bestLength && words.mid(0, name.size()) == name) {
            best = &command;
            bestLength = name.size();
        }
    }
    words = words.mid(bestLength);
    return best;
}

struct Line
{
    QString database;
    bool asJson = false;
    bool wantsHelp = false;
    QStringList words;
};

/// --database and --json may stand anywhere.
core::Result<Line> readLine(const QStringList& arguments)
{
    Line line;
    for (qsizetype index = 1; index < arguments.size(); ++index) {
        const QString& word = arguments.at(index);
        if (word == QLatin1String("--json")) {
            line.asJson = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            line.wantsHelp = true;
        } else if (word == QLatin1String("--database")) {
            if (++index >= arguments.size()) {
                return core::fail(core::ErrorCode::Usage, QStringLiteral("--database needs an address."));
            }
            line.database = arguments.at(index);
        } else if (word.startsWith(QLatin1String("--database="))) {
            line.database = word.mid(11);
        } else {
            line.words.append(word);
        }
    }
    return line;
}

core::Result<core::database::DatabaseUrl> databaseUrl(const QString& text)
{
    if (text.isEmpty()) {
        return core::application::defaultDatabase();
    }
    auto url = core::database::DatabaseUrl::parse(text);
    if (!url) {
        return core::fail(core::ErrorCode::Usage, url.error().detail);
    }
    url->setPassword(core::SecretText(qEnvironmentVariable("BELFRY_DB_PASSWORD")));
    return url;
}

core::Result<Answer> runCommand(const Command& command, const Line& line, const QStringList& words)
{
    TRY_ASSIGN(const auto arguments, Arguments::parse(words, command.grammar));
    TRY_ASSIGN(const auto url, databaseUrl(line.database));
    Context context(url);
    return command.run(context, arguments);
}

int run(const QStringList& words)
{
    const auto commands = allCommands();
    auto line = readLine(words);
    if (!line) {
        printError(line.error(), words.contains(QLatin1String("--json")));
        return static_cast<int>(Exit::WrongUse);
    }
    if (line->wantsHelp || line->words.isEmpty()) {
        printHelp(commands);
        return static_cast<int>(line->wantsHelp ? Exit::Done : Exit::WrongUse);
    }
    QStringList rest = line->words;
    const Command* command = findCommand(commands, rest);
    if (command == nullptr) {
        printError(
            { core::ErrorCode::Usage,
                QStringLiteral("There is no command \"%1\"; --help lists all.").arg(line->words.first()) },
            line->asJson);
        return static_cast<int>(Exit::WrongUse);
    }
    const auto answer = runCommand(*command, *line, rest);
    if (!answer) {
        printError(answer.error(), line->asJson);
        return static_cast<int>(exitFor(answer.error().code));
    }
    const bool isForPeople = !line->asJson && !answer->forPeople.isNull();
    print(isForPeople ? answer->forPeople : answer->value, line->asJson);
    if (answer->hasProblem) {
        printError(answer->problem, line->asJson);
    }
    return static_cast<int>(answer->exit);
}

} // namespace

QString readLineFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = input.readAll();
    if (bytes.endsWith('\n')) {
        bytes.chop(1);
    }
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return QString::fromUtf8(bytes);
}

/// What Qt and its database drivers mutter goes nowhere: standard error holds our errors alone, one JSON
/// object with --json, and never a value that a driver quotes.
void hearQt(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace belfry::ctl

int main(int argc, char** argv)
{
    if (int exitCode = 0; belfry::core::application::ranAlone(argc, argv, exitCode)) {
        return exitCode;
    }
    belfry::core::application::allowAloneDelivery();
    qInstallMessageHandler(belfry::ctl::hearQt);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Belfry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELFRY_VERSION));
    belfry::core::platform::disableCoreDumps();
    return belfry::ctl::run(QCoreApplication::arguments());
}
