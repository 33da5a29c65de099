// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QComboBox;

namespace belfry::ui {

/// A country as a list of numbers shows it (DT-21, DT-32).
struct Country
{
    QString region; ///< "PL"
    QString name; ///< in the language of the screens
    int code = 0; ///< 48
};

/// Every country with a dialling code, sorted by its name. Thread: GUI.
const std::vector<Country>& countries();

/// "Poland +48" each; the item's data is the region. The list opens wider than the field.
void fillCountries(QComboBox* box);

} // namespace belfry::ui
