// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taabia::house {

/// The files under folder whose names match one of the globs, as paths relative to the project ("app/domain/money.h"),
/// sorted. An empty folder means the whole project without its build trees and hidden folders (.ci stays in).
QStringList filesIn(const QString &folder, const QStringList &globs);

/// The text of a project file. A file that can't be read comes back empty, which every check takes as a fault.
QByteArray contentOf(const QString &path);

/// One complaint a line, in the form that editors jump to: "app/x.cpp:12: what is wrong".
class Complaints {
public:
    void add(const QString &file, int line, const QString &what);

    /// True when there are none; otherwise prints them all (a test's own message is cut after a few lines).
    bool noneAfterPrinting() const;

private:
    QStringList m_lines;
};

} // namespace taabia::house
