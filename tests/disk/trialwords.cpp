// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/trial.h"

#include <array>
#include <utility>

namespace taabia {

namespace {

using Blow = Trial::Blow;

constexpr std::array blows{std::pair{Blow::Once, "once"}, std::pair{Blow::Spell, "spell"},
    std::pair{Blow::Onwards, "onwards"}, std::pair{Blow::Crash, "crash"}, std::pair{Blow::Power, "power"},
    std::pair{Blow::Statement, "statement"}, std::pair{Blow::Statements, "statements"}, std::pair{Blow::Full, "full"},
    std::pair{Blow::FullSpell, "fullspell"}, std::pair{Blow::Pages, "pages"}};

constexpr std::array scenes{std::pair{Trial::Scene::Morning, "morning"}, std::pair{Trial::Scene::Day, "day"},
    std::pair{Trial::Scene::Counter, "counter"}, std::pair{Trial::Scene::Upgrade, "upgrade"}};

QString wordOf(Trial::Scene scene)
{
    for (const auto &[one, word] : scenes) {
        if (one == scene)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

std::optional<Trial::Scene> sceneFrom(const QString &text)
{
    for (const auto &[scene, word] : scenes) {
        if (text == QLatin1String(word))
            return scene;
    }
    return std::nullopt;
}

QString wordOf(Blow blow)
{
    for (const auto &[one, word] : blows) {
        if (one == blow)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

QString wordsOf(const Trial::Fault &fault)
{
    return QStringLiteral("%1:%2:%3").arg(wordOf(fault.blow)).arg(fault.at).arg(fault.seed);
}

std::optional<Trial::Fault> faultFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    for (const auto &[blow, word] : blows) {
        if (parts.value(0) == QLatin1String(word) && parts.value(1).toLongLong() > 0)
            return Trial::Fault{blow, parts.value(1).toLongLong(), parts.value(2).toULongLong()};
    }
    return std::nullopt;
}

} // namespace

QString Trial::toWords() const
{
    QStringList words{wordOf(scene), wordsOf(first)};
    if (second)
        words += wordsOf(*second);
    return words.join(QLatin1Char(' '));
}

std::optional<Trial> Trial::fromWords(const QString &words)
{
    const QStringList parts = words.split(QLatin1Char(' '));
    const std::optional<Scene> scene = sceneFrom(parts.value(0));
    const std::optional<Fault> first = faultFrom(parts.value(1));
    if (!scene || !first || parts.size() > 3)
        return std::nullopt;
    Trial trial{*scene, *first, std::nullopt};
    if (parts.size() == 3 && !(trial.second = faultFrom(parts[2])))
        return std::nullopt;
    return trial;
}

} // namespace taabia
