// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace taabia {

/// Changes the names in a folder, one at a time; what it has done is on the disk when it returns.
class FolderWork {
public:
    virtual ~FolderWork() = default;

    /// False if there is a \a to, or if the system cannot do it by the names alone: nothing is ever copied instead,
    /// which would be neither at once nor durable.
    virtual bool rename(const QString &from, const QString &to);
    virtual bool remove(const QString &path);
};

} // namespace taabia
