// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shimdisk.h"

#include "support/durablefiles.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <new>
#include <thread>
#include <utility>

namespace taabia {

namespace {

constexpr int countedFiles =
    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;
constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;

struct Plan {
    ShimDisk::Fault fault;
    std::int64_t number;
    std::uint64_t seed;
};

} // namespace

struct ShimDisk::State {
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    std::atomic<std::int64_t> delayMs{0};
    std::atomic<std::int64_t> syncs{0};

    std::mutex mutex; ///< for all that follows
    std::unique_ptr<DurableFiles> files;
    int openHandles = 0; ///< on watched files
    std::optional<Plan> plan;
    std::optional<std::int64_t> capacity;
    std::int64_t operations = 0;
    std::int64_t failures = 0;
    bool killed = false;
    bool powerOff = false;
    std::uint64_t powerSeed = 0;

    enum class Verdict {
        Pass,
        Fail,
        CutHere, ///< fails, and the power went while it was under way: it may have left something
    };

    /// Counts one operation and says what becomes of it. The mutex is held.
    Verdict judge()
    {
        if (killed || powerOff) {
            ++failures;
            return Verdict::Fail;
        }
        ++operations;
        const bool struck =
            plan && (operations == plan->number || (plan->fault == Fault::Onwards && operations > plan->number));
        if (!struck)
            return Verdict::Pass;
        ++failures;
        if (plan->fault != Fault::PowerCut)
            return Verdict::Fail;
        powerOff = true;
        powerSeed = plan->seed;
        return Verdict::CutHere;
    }

    bool hasRoomFor(std::int64_t growth)
    {
        if (!capacity || growth <= 0 || files->bytesUsed() + growth <= *capacity)
            return true;
        ++failures;
        return false;
    }
};

namespace {

using State = ShimDisk::State;
using Verdict = State::Verdict;
using Lock = std::lock_guard<std::mutex>;

/// What SQLite takes for a file; the system's own follows it in memory.
struct ShimFile {
    sqlite3_file base;
    State *state;
    std::shared_ptr<DurableFiles::File> watched; ///< null: not counted
    bool syncsFolder; ///< the next sync saves the folder's names too, as SQLite does for a new journal

    sqlite3_file *system() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *system(sqlite3_file *file)
{
    return shim(file)->system();
}

// ---------------------------------------------------------------- one file

int closeFile(sqlite3_file *file)
{
    ShimFile *const one = shim(file);
    const int code = one->system()->pMethods ? one->system()->pMethods->xClose(one->system()) : SQLITE_OK;
    if (one->watched) {
        const Lock lock(one->state->mutex);
        --one->state->openHandles;
    }
    one->~ShimFile();
    return code;
}

int readFile(sqlite3_file *file, void *buffer, int count, sqlite3_int64 offset)
{
    ShimFile *const one = shim(file);
    if (one->watched) {
        const Lock lock(one->state->mutex);
        if (one->state->powerOff)
            return SQLITE_IOERR_READ;
    }
    return one->system()->pMethods->xRead(one->system(), buffer, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    ShimFile *const one = shim(file);
    const auto pass = [&](int size) { return one->system()->pMethods->xWrite(one->system(), bytes, size, offset); };
    if (!one->watched)
        return pass(count);
    const Lock lock(one->state->mutex);
    const auto *const from = static_cast<const char *>(bytes);
    switch (one->state->judge()) {
    case Verdict::CutHere:
        one->watched->write(offset, from, count);
        return SQLITE_IOERR_WRITE;
    case Verdict::Fail:
        if (!one->state->killed && !one->state->powerOff && one->state->plan->fault == ShimDisk::Fault::Once) {
            one->watched->write(offset, from, count / 2);
            (void)pass(count / 2);
        }
        return SQLITE_IOERR_WRITE;
    case Verdict::Pass:
        break;
    }
    if (!one->state->hasRoomFor(offset + count - one->watched->size()))
        return SQLITE_FULL;
    one->watched->write(offset, from, count);
    return pass(count);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    ShimFile *const one = shim(file);
    if (one->watched) {
        const Lock lock(one->state->mutex);
        const Verdict verdict = one->state->judge();
        if (verdict != Verdict::Fail)
            one->watched->truncate(size);
        if (verdict != Verdict::Pass)
            return SQLITE_IOERR_TRUNCATE;
    }
    return one->system()->pMethods->xTruncate(one->system(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    ShimFile *const one = shim(file);
    State &state = *one->state;
    ++state.syncs;
    if (const std::int64_t delay = state.delayMs; delay > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
    if (!one->watched)
        return one->system()->pMethods->xSync(one->system(), flags);
    const Lock lock(state.mutex);
    switch (state.judge()) {
    case Verdict::CutHere:
        return SQLITE_IOERR_FSYNC;
    case Verdict::Fail:
        if (!state.killed && !state.powerOff)
            one->watched->failSync();
        return SQLITE_IOERR_FSYNC;
    case Verdict::Pass:
        break;
    }
    one->watched->sync();
    if (std::exchange(one->syncsFolder, false) && state.files)
        state.files->syncFolder();
    return SQLITE_OK;
}

/// The methods that are nobody's concern here, handed on as they come.
template <auto method> struct Forward;
template <typename R, typename... Args, R (*sqlite3_io_methods::*method)(sqlite3_file *, Args...)>
struct Forward<method> {
    static R call(sqlite3_file *file, Args... args)
    {
        sqlite3_file *const one = system(file);
        return (one->pMethods->*method)(one, args...);
    }
};

sqlite3_io_methods shimMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 2; // shared memory, but no mapped pages: those would be written behind our back
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = Forward<&sqlite3_io_methods::xFileSize>::call;
    methods.xLock = Forward<&sqlite3_io_methods::xLock>::call;
    methods.xUnlock = Forward<&sqlite3_io_methods::xUnlock>::call;
    methods.xCheckReservedLock = Forward<&sqlite3_io_methods::xCheckReservedLock>::call;
    methods.xFileControl = Forward<&sqlite3_io_methods::xFileControl>::call;
    methods.xSectorSize = Forward<&sqlite3_io_methods::xSectorSize>::call;
    methods.xDeviceCharacteristics = Forward<&sqlite3_io_methods::xDeviceCharacteristics>::call;
    methods.xShmMap = Forward<&sqlite3_io_methods::xShmMap>::call;
    methods.xShmLock = Forward<&sqlite3_io_methods::xShmLock>::call;
    methods.xShmBarrier = Forward<&sqlite3_io_methods::xShmBarrier>::call;
    methods.xShmUnmap = Forward<&sqlite3_io_methods::xShmUnmap>::call;
    return methods;
}

// ---------------------------------------------------------------- the folder

State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<State *>(vfs->pAppData);
}

/// Finds or creates the watched file; SQLITE_OK with nothing, if the file is none of ours.
int watchOpened(State &state, const char *path, int flags, ShimFile *one)
{
    const Lock lock(state.mutex);
    if (!path || !(flags & countedFiles) || !state.files || !state.files->covers(path))
        return SQLITE_OK;
    if (state.powerOff)
        return SQLITE_CANTOPEN;
    if (!state.files->contains(path)) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        const Verdict verdict = state.judge();
        if (verdict == Verdict::CutHere)
            state.files->create(path);
        if (verdict != Verdict::Pass)
            return SQLITE_CANTOPEN;
    }
    one->watched = state.files->create(path);
    one->syncsFolder = (flags & journals) && (flags & SQLITE_OPEN_CREATE);
    ++state.openHandles;
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    State &state = stateOf(vfs);
    auto *const one = new (file) ShimFile{{nullptr}, &state, nullptr, false};
    one->system()->pMethods = nullptr;
    int code = watchOpened(state, path, flags, one);
    if (code == SQLITE_OK)
        code = state.system->xOpen(state.system, path, one->system(), flags, flagsOut);
    if (code == SQLITE_OK)
        one->base.pMethods = &state.methods; // without methods SQLite does not close it
    else
        closeFile(file);
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncsFolder)
{
    State &state = stateOf(vfs);
    const Lock lock(state.mutex);
    if (state.files && state.files->contains(path)) {
        const Verdict verdict = state.judge();
        if (verdict != Verdict::Fail)
            state.files->remove(path);
        if (verdict != Verdict::Pass)
            return SQLITE_IOERR_DELETE;
        if (syncsFolder)
            state.files->syncFolder();
        syncsFolder = 0;
    }
    return state.system->xDelete(state.system, path, syncsFolder);
}

template <auto method> struct ForwardVfs;
template <typename R, typename... Args, R (*sqlite3_vfs::*method)(sqlite3_vfs *, Args...)> struct ForwardVfs<method> {
    static R call(sqlite3_vfs *vfs, Args... args)
    {
        sqlite3_vfs *const system = stateOf(vfs).system;
        return (system->*method)(system, args...);
    }
};

sqlite3_vfs shimVfs(State *state)
{
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + state->system->szOsFile;
    vfs.mxPathname = state->system->mxPathname;
    vfs.zName = "shimdisk";
    vfs.pAppData = state;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = ForwardVfs<&sqlite3_vfs::xAccess>::call;
    vfs.xFullPathname = ForwardVfs<&sqlite3_vfs::xFullPathname>::call;
    vfs.xRandomness = ForwardVfs<&sqlite3_vfs::xRandomness>::call;
    vfs.xSleep = ForwardVfs<&sqlite3_vfs::xSleep>::call;
    vfs.xCurrentTime = ForwardVfs<&sqlite3_vfs::xCurrentTime>::call;
    vfs.xGetLastError = ForwardVfs<&sqlite3_vfs::xGetLastError>::call;
    vfs.xCurrentTimeInt64 = ForwardVfs<&sqlite3_vfs::xCurrentTimeInt64>::call;
    return vfs;
}

[[noreturn]] void misused(const char *why)
{
    std::fprintf(stderr, "ShimDisk: %s\n", why);
    std::abort();
}

} // namespace

// ---------------------------------------------------------------- in a test's hand

ShimDisk::ShimDisk()
    : m_state(std::make_unique<State>())
{
    m_state->system = sqlite3_vfs_find(nullptr);
    if (!m_state->system)
        misused("SQLite has no VFS");
    m_state->methods = shimMethods();
    m_state->vfs = shimVfs(m_state.get());
    if (sqlite3_vfs_register(&m_state->vfs, 1) != SQLITE_OK)
        misused("SQLite does not take the VFS");
}

ShimDisk::~ShimDisk() = default;

ShimDisk &ShimDisk::install()
{
    static ShimDisk *const disk = new ShimDisk; // never goes: a connection may outlive every other static
    return *disk;
}

void ShimDisk::setSyncDelay(std::chrono::milliseconds delay)
{
    m_state->delayMs = delay.count();
}

std::int64_t ShimDisk::syncs() const
{
    return m_state->syncs;
}

void ShimDisk::watchFolder(const std::string &folder)
{
    unwatch();
    const Lock lock(m_state->mutex);
    m_state->files = std::make_unique<DurableFiles>(folder);
}

void ShimDisk::unwatch()
{
    heal();
    const Lock lock(m_state->mutex);
    if (m_state->openHandles > 0)
        misused("a watched file is still open");
    m_state->files.reset();
    m_state->capacity.reset();
    m_state->powerOff = false;
}

void ShimDisk::plan(Fault fault, std::int64_t number, std::uint64_t seed)
{
    heal();
    const Lock lock(m_state->mutex);
    m_state->plan = Plan{fault, number, seed};
}

void ShimDisk::heal()
{
    const Lock lock(m_state->mutex);
    m_state->plan.reset();
    m_state->operations = 0;
    m_state->failures = 0;
    m_state->killed = false;
}

void ShimDisk::setCapacity(std::optional<std::int64_t> bytes)
{
    const Lock lock(m_state->mutex);
    m_state->capacity = bytes;
}

std::int64_t ShimDisk::bytesUsed() const
{
    const Lock lock(m_state->mutex);
    return m_state->files ? m_state->files->bytesUsed() : 0;
}

std::int64_t ShimDisk::operations() const
{
    const Lock lock(m_state->mutex);
    return m_state->operations;
}

std::int64_t ShimDisk::failures() const
{
    const Lock lock(m_state->mutex);
    return m_state->failures;
}

void ShimDisk::kill()
{
    const Lock lock(m_state->mutex);
    m_state->killed = true;
}

bool ShimDisk::isPowerOff() const
{
    const Lock lock(m_state->mutex);
    return m_state->powerOff;
}

void ShimDisk::cutPower(std::uint64_t seed)
{
    const Lock lock(m_state->mutex);
    m_state->powerOff = true;
    m_state->powerSeed = seed;
}

void ShimDisk::restorePower()
{
    heal();
    const Lock lock(m_state->mutex);
    if (!m_state->files || m_state->openHandles > 0)
        misused("power comes back only to a watched folder whose files are all closed");
    m_state->files->cutPower(m_state->powerSeed);
    m_state->powerOff = false;
}

} // namespace taabia
