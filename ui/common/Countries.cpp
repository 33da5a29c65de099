// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Countries.h"

#include "core/base/CountryName.h"
#include "core/base/PhoneNumber.h"
#include "core/base/TextFold.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLocale>

#include <algorithm>
#include <map>

namespace belfry::ui {

namespace {

constexpr int kPopupWidth = 320;

std::vector<Country> makeCountries(const QString& language)
{
    std::vector<Country> made;
    for (const auto& region : core::PhoneNumber::regions()) {
        made.push_back({ region.region, core::countryName(region.region, language), region.code });
    }
    std::sort(made.begin(), made.end(), [&](const Country& a, const Country& b) {
        return core::sortKey(a.name, language) < core::sortKey(b.name, language);
    });
    return made;
}

} // namespace

const std::vector<Country>& countries()
{
    static std::map<QString, std::vector<Country>> byLanguage;
    const QString language = QLocale().name().left(2);
    const auto found = byLanguage.find(language);
    return found == byLanguage.end() ? byLanguage.emplace(language, makeCountries(language)).first->second
                                     : found->second;
}

void fillCountries(QComboBox* box)
{
    for (const Country& country : countries()) {
        box->addItem(QStringLiteral("%1 +%2").arg(country.name).arg(country.code), country.region);
    }
    box->setMaxVisibleItems(14);
    box->view()->setMinimumWidth(kPopupWidth);
}

} // namespace belfry::ui
