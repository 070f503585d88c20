// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulksheet.h"

#include <QObject>

#include <functional>
#include <memory>

namespace taabia {

/// Why a list is not on the table.
struct BulkReadError {
    enum class Kind {
        NothingToPaste,
        NotThere,
        NoFile, ///< a folder, a device
        Unreadable, ///< see detail
        NoList, ///< see file
    };
    Kind kind = Kind::Unreadable;
    QString detail{}; ///< in the system's words
    std::optional<BulkFileError> file{};
};

/// Reads and checks lists beside the window: a slow disk, or ten thousand lines, hold up no key. Only the newest list
/// that was asked for is told. UI thread.
class BulkReader : public QObject {
    Q_OBJECT
public:
    BulkReader(const Catalogue &catalogue, const NumberPlan &plan, QObject *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue); ///< for what is read from now on

    void readFile(const QString &path);
    void readText(const QString &text);
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void read(const QString &title, const std::shared_ptr<taabia::BulkSheet> &sheet); ///< the file's name, or empty
    void failed(const QString &title, const taabia::BulkReadError &error);

private:
    using Result = Expected<std::shared_ptr<BulkSheet>, BulkReadError>;
    void run(const QString &title, std::function<Expected<BulkFile, BulkReadError>()> read);

    std::shared_ptr<const Catalogue> m_catalogue;
    const std::shared_ptr<const NumberPlan> m_plan;
    quint64 m_newest = 0;
    bool m_reading = false;
};

} // namespace taabia
