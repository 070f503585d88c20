// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace taabia::house {

/// One #include line.
struct Include {
    int line = 0;
    QString name; ///< what stands between the quotes or brackets
    bool quoted = false;
};

std::vector<Include> includesIn(const QByteArray &source);

/// Who may use what, and which header belongs to whom.
class LayerRules {
public:
    /// table: the text of app/layers.cmake. qtHeaders: the folder that holds QtCore, QtGui... with their headers.
    LayerRules(const QByteArray &table, const QString &qtHeaders);

    QStringList layers() const { return m_allowed.keys(); }

    /// Why this layer may not have this include; empty when it may. saysPlatform: the file declares in its head that it
    /// is for one platform ("POSIX" or "Windows").
    QString fault(const QString &layer, const Include &include, bool saysPlatform) const;

private:
    QString faultOfQuoted(const QString &layer, const QString &name) const;
    QString faultOfModule(const QString &layer, const QString &module, const QString &name) const;
    QString qtModuleOf(const QString &name) const;

    QHash<QString, QStringList> m_allowed; ///< layer -> what stands after its name in the table
    QHash<QString, QString> m_moduleOf; ///< "QSqlDatabase", "qsqldatabase.h" -> "Sql"
    QStringList m_modules;
};

} // namespace taabia::house
