// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Template.h"

#include <algorithm>

namespace belfry::core::messaging {

namespace {

/// How people may also write a variable, already folded.
struct Alias
{
    const char* name;
    Variable variable;
};
constexpr Alias kAliases[] {
    { "haslo", Variable::Password },
    { "url", Variable::InstanceUrl },
    { "instance address", Variable::InstanceUrl },
    { "adres instancji", Variable::InstanceUrl },
    { "url der instanz", Variable::InstanceUrl },
    { "instanz-url", Variable::InstanceUrl },
    { "imie", Variable::GivenName },
    { "first name", Variable::GivenName },
    { "last name", Variable::FamilyName },
    { "imie i nazwisko", Variable::FullName },
    { "empfaenger", Variable::RecipientName },
};

QString foldedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

const QHash<QString, Variable>& names()
{
    static const QHash<QString, Variable> kNames = [] {
        QHash<QString, Variable> all;
        for (const VariableInfo& info : variables()) {
            for (const char* name : { info.english, info.polish, info.german }) {
                all.insert(foldedName(QString::fromUtf8(name)), info.variable);
            }
        }
        for (const Alias& alias : kAliases) {
            all.insert(QString::fromUtf8(alias.name), alias.variable);
        }
        return all;
    }();
    return kNames;
}

QString withUnixLines(const QString& text)
{
    return QString(text)
        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

/// Where the paragraph that starts at `start` ends: behind the blank lines that follow it.
qsizetype paragraphEnd(const QString& body, qsizetype start)
{
    qsizetype lineStart = start;
    bool sawText = false;
    bool sawBlank = false;
    while (lineStart < body.size()) {
        qsizetype lineEnd = body.indexOf(QLatin1Char('\n'), lineStart);
        lineEnd = lineEnd < 0 ? body.size() : lineEnd + 1;
        const bool isBlank = QStringView(body).mid(lineStart, lineEnd - lineStart).trimmed().isEmpty();
        if (!isBlank && sawText && sawBlank) {
            return lineStart;
        }
        sawText = sawText || !isBlank;
        sawBlank = isBlank;
        lineStart = lineEnd;
    }
    return body.size();
}

/// One blank line between two repetitions, whatever stood behind the last one.
void endParagraph(QString& text)
{
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    text.append(QLatin1String("\n\n"));
}

} // namespace

const std::vector<VariableInfo>& variables()
{
    static const std::vector<VariableInfo> kVariables {
        { Variable::Login, "login", "login", "Login", VariableScope::Access },
        { Variable::Password, "password", "hasło", "Passwort", VariableScope::Access },
        { Variable::InstanceUrl,
            "instance url",
            "url instancji",
            "Adresse der Instanz",
            VariableScope::Access },
        { Variable::GivenName, "given name", "imię", "Vorname", VariableScope::Person },
        { Variable::FamilyName, "family name", "nazwisko", "Nachname", VariableScope::Person },
        { Variable::FullName, "full name", "imię i nazwisko", "Name", VariableScope::Person },
        { Variable::School, "school", "szkoła", "Schule", VariableScope::Person },
        { Variable::RecipientName, "recipient", "odbiorca", "Empfänger", VariableScope::Person },
        { Variable::GroupName, "group", "grupa", "Gruppe", VariableScope::Person },
        { Variable::SchoolPhone,
            "school phone",
            "telefon szkoły",
            "Telefon der Schule",
            VariableScope::Person },
        { Variable::SchoolEmail,
            "school e-mail",
            "e-mail szkoły",
            "E-Mail der Schule",
            VariableScope::Person },
        { Variable::Author, "author", "autor", "Verfasser", VariableScope::Person },
        { Variable::Today, "date", "data", "Datum", VariableScope::Person },
        { Variable::ContractNumber,
            "contract number",
            "numer umowy",
            "Vertragsnummer",
            VariableScope::Payment },
        { Variable::ContractStatus,
            "contract status",
            "status umowy",
            "Vertragsstatus",
            VariableScope::Payment },
        { Variable::ContractEnd, "contract end", "koniec umowy", "Vertragsende", VariableScope::Payment },
        { Variable::InstalmentAmount,
            "instalment amount",
            "kwota raty",
            "Ratenbetrag",
            VariableScope::Payment },
        { Variable::DueDate, "due date", "termin płatności", "Fälligkeit", VariableScope::Payment },
        { Variable::Arrears, "arrears", "zaległość", "Rückstand", VariableScope::Payment },
        { Variable::DaysOverdue,
            "days overdue",
            "dni po terminie",
            "Tage überfällig",
            VariableScope::Payment },
        { Variable::Balance, "balance", "saldo", "Saldo", VariableScope::Payment },
        { Variable::AccountNumber, "account number", "numer konta", "Kontonummer", VariableScope::Payment },
        { Variable::PaymentAmount,
            "payment amount",
            "kwota wpłaty",
            "Zahlungsbetrag",
            VariableScope::Payment },
        { Variable::LessonTime, "lesson time", "termin zajęć", "Unterrichtstermin", VariableScope::Event },
        { Variable::NewLessonTime,
            "new lesson time",
            "nowy termin zajęć",
            "neuer Termin",
            VariableScope::Event },
        { Variable::Cause, "reason", "powód", "Grund", VariableScope::Event },
        { Variable::NoteText, "note", "notatka", "Notiz", VariableScope::Event },
        { Variable::MessageSubject, "subject", "temat", "Betreff", VariableScope::Event },
    };
    return kVariables;
}

QString variableName(Variable variable, const QString& language)
{
    for (const VariableInfo& info : variables()) {
        if (info.variable == variable) {
            return QString::fromUtf8(language == QLatin1String("pl") ? info.polish
                    : language == QLatin1String("de")                ? info.german
                                                                     : info.english);
        }
    }
    return {};
}

Template Template::parse(const QString& subject, const QString& body)
{
    Template made;
    std::vector<TemplateIssue> subjectIssues;
    made.m_subject = split(
        QString(withUnixLines(subject)).replace(QLatin1Char('\n'), QLatin1Char(' ')), 0, subjectIssues);
    for (TemplateIssue& issue : subjectIssues) {
        issue.position = -1;
        made.m_issues.push_back(std::move(issue));
    }
    const QString text = withUnixLines(body);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = paragraphEnd(text, start);
        made.m_paragraphs.push_back(
            split(text.mid(start, end - start), static_cast<int>(start), made.m_issues));
        start = end;
    }
    return made;
}

Template::Pieces Template::split(const QString& text, int base, std::vector<TemplateIssue>& issues)
{
    Pieces pieces;
    QString literal;
    const auto addVariable = [&](Variable variable, const std::optional<QString>& fallback) {
        if (!literal.isEmpty()) {
            pieces.push_back({ literal, false, Variable::Login, {} });
            literal.clear();
        }
        pieces.push_back({ {}, true, variable, fallback });
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != QLatin1Char('[')) {
            literal.append(text.at(at++));
            continue;
        }
        if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('[')) {
            literal.append(QLatin1Char('['));
            at += 2;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && text.at(end) != QLatin1Char(']') && text.at(end) != QLatin1Char('[')
            && text.at(end) != QLatin1Char('\n')) {
            ++end;
        }
        const QString inside = text.mid(at + 1, end - at - 1);
        const qsizetype bar = inside.indexOf(QLatin1Char('|'));
        const QString name = bar < 0 ? inside : inside.left(bar);
        const int position = base + static_cast<int>(at);
        if (end >= text.size() || text.at(end) != QLatin1Char(']')) {
            issues.push_back({ IssueKind::Unclosed, name.trimmed(), position });
            literal.append(text.mid(at, end - at));
            at = end;
            continue;
        }
        const auto known = names().constFind(foldedName(name));
        if (known != names().constEnd()) {
            addVariable(*known, bar < 0 ? std::nullopt : std::optional(inside.mid(bar + 1).trimmed()));
        } else {
            issues.push_back({ IssueKind::Unknown, name.trimmed(), position });
            literal.append(text.mid(at, end + 1 - at));
        }
        at = end + 1;
    }
    if (!literal.isEmpty()) {
        pieces.push_back({ literal, false, Variable::Login, {} });
    }
    return pieces;
}

QString Template::fill(const Pieces& pieces, const Values& values)
{
    QString text;
    for (const Piece& piece : pieces) {
        if (!piece.isVariable) {
            text.append(piece.text);
            continue;
        }
        const QString value = values.value(piece.variable);
        text.append(value.isEmpty() ? piece.fallback.value_or(QString()) : value);
    }
    return text;
}

bool Template::holds(const Pieces& pieces, Variable variable)
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return piece.isVariable && piece.variable == variable;
    });
}

bool Template::uses(Variable variable) const
{
    return holds(m_subject, variable)
        || std::any_of(m_paragraphs.begin(), m_paragraphs.end(), [&](const Pieces& pieces) {
               return holds(pieces, variable);
           });
}

bool Template::bodyUses(Variable variable) const
{
    return std::any_of(m_paragraphs.begin(), m_paragraphs.end(), [&](const Pieces& pieces) {
        return holds(pieces, variable);
    });
}

std::optional<Variable> Template::emptyVariable(const Values& values) const
{
    const auto hole = [&](const Pieces& pieces) -> std::optional<Variable> {
        for (const Piece& piece : pieces) {
            if (piece.isVariable && !piece.fallback && values.value(piece.variable).isEmpty()) {
                return piece.variable;
            }
        }
        return std::nullopt;
    };
    if (const auto found = hole(m_subject)) {
        return found;
    }
    for (const Pieces& paragraph : m_paragraphs) {
        if (const auto found = hole(paragraph)) {
            return found;
        }
    }
    return std::nullopt;
}

QString Template::subject(const Values& values) const
{
    return fill(m_subject, values).simplified();
}

QString Template::body(const Values& values) const
{
    QString text;
    for (const Pieces& paragraph : m_paragraphs) {
        text.append(fill(paragraph, values));
    }
    return text;
}

std::pair<size_t, size_t> Template::secretParagraphs() const
{
    const auto isSecret = [](const Pieces& pieces) {
        return holds(pieces, Variable::Login) || holds(pieces, Variable::Password);
    };
    const auto first = std::find_if(m_paragraphs.begin(), m_paragraphs.end(), isSecret);
    const auto last = std::find_if(m_paragraphs.rbegin(), m_paragraphs.rend(), isSecret).base();
    return first == m_paragraphs.end()
        ? std::pair<size_t, size_t>()
        : std::pair<size_t, size_t>(first - m_paragraphs.begin(), last - m_paragraphs.begin());
}

bool Template::canRepeat() const
{
    const auto [first, last] = secretParagraphs();
    return first < last
        && std::all_of(
            m_paragraphs.begin() + static_cast<qsizetype>(first),
            m_paragraphs.begin() + static_cast<qsizetype>(last),
            [](const Pieces& pieces) {
                return holds(pieces, Variable::Login) || holds(pieces, Variable::Password);
            });
}

QString Template::bodyForMany(const Values& common, const std::vector<Values>& each) const
{
    Q_ASSERT(canRepeat() && !each.empty());
    const auto [first, last] = secretParagraphs();
    bool namesThem = false;
    for (size_t index = first; index < last; ++index) {
        namesThem = namesThem || holds(m_paragraphs[index], Variable::FullName);
    }
    QString text;
    for (size_t index = 0; index < first; ++index) {
        text.append(fill(m_paragraphs[index], common));
    }
    for (size_t child = 0; child < each.size(); ++child) {
        if (!namesThem) {
            text.append(each[child].value(Variable::FullName) + QLatin1Char('\n'));
        }
        for (size_t index = first; index < last; ++index) {
            text.append(fill(m_paragraphs[index], each[child]));
        }
        if (child + 1 < each.size()) {
            endParagraph(text);
        }
    }
    for (size_t index = last; index < m_paragraphs.size(); ++index) {
        text.append(fill(m_paragraphs[index], common));
    }
    return text;
}

std::vector<TemplateIssue> checkCredentialsText(const TemplateText& text, const QString& language)
{
    const Template parsed = Template::parse(text.subject, text.body);
    std::vector<TemplateIssue> issues = parsed.issues();
    for (const Variable variable : { Variable::Login, Variable::Password, Variable::InstanceUrl }) {
        if (!parsed.bodyUses(variable)) {
            issues.push_back({ IssueKind::Missing, variableName(variable, language), -1 });
        }
    }
    for (const VariableInfo& info : variables()) {
        const bool fits = info.scope == VariableScope::Access || info.scope == VariableScope::Person;
        if (!fits && parsed.uses(info.variable)) {
            issues.push_back({ IssueKind::Unknown, variableName(info.variable, language), -1 });
        }
    }
    for (const Variable variable : { Variable::Login, Variable::Password }) {
        if (parsed.subjectUses(variable)) {
            issues.push_back({ IssueKind::InSubject, variableName(variable, language), -1 });
        }
    }
    return issues;
}

QString masked(const QString& text, const QStringList& secrets)
{
    QStringList longestFirst = secrets;
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString& left, const QString& right) {
        return left.size() > right.size();
    });
    QString hidden = text;
    for (const QString& secret : longestFirst) {
        if (!secret.isEmpty()) {
            // The same number of dots for every password: its length is nobody's business either.
            hidden.replace(secret, QString(8, QChar(0x2022)));
        }
    }
    return hidden;
}

} // namespace belfry::core::messaging
