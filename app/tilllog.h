// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace taabia {

class BackupDesk;
class Log;
class RestoreDesk;
class Till;

/// Writes down what a till tells of its day, by numbers and states: no customer, no name, no secret. Listens on the
/// threads that tell, so that the window's has nothing to do with it; a part of the composition root.
class TillLog : public QObject {
public:
    TillLog(Till &till, BackupDesk &backup, RestoreDesk &restore, std::shared_ptr<Log> log);

private:
    void listenToSales(Till &till);
    void listenToTill(Till &till);
    void listenToStops(Till &till);
    void listenToDesks(Till &till);
    void listenToBackups(BackupDesk &backup);
    void listenToRestores(RestoreDesk &restore);

    std::shared_ptr<Log> m_log;
};

} // namespace taabia
