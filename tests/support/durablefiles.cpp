// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/durablefiles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>

namespace taabia {

namespace {

constexpr std::int64_t sectorSize = 512; // the smallest that a disk writes at once

std::size_t at(std::int64_t position)
{
    return static_cast<std::size_t>(position);
}

void put(std::string &content, std::int64_t offset, const char *bytes, std::int64_t count)
{
    if (count == 0)
        return;
    if (at(offset + count) > content.size())
        content.resize(at(offset + count), '\0');
    std::copy_n(bytes, count, content.begin() + offset);
}

} // namespace

void DurableFiles::File::write(std::int64_t offset, const char *bytes, std::int64_t count)
{
    m_changes.push_back({offset, std::string(bytes, at(count)), false, false, false});
    m_size = std::max(m_size, offset + count);
}

void DurableFiles::File::truncate(std::int64_t size)
{
    m_changes.push_back({size, {}, true, false, false});
    m_size = size;
}

void DurableFiles::File::apply(const Change &change, std::string &content) const
{
    if (change.truncates)
        content.resize(at(change.offset), '\0');
    else
        put(content, change.offset, change.bytes.data(), static_cast<std::int64_t>(change.bytes.size()));
}

void DurableFiles::File::sync()
{
    for (Change &change : m_changes)
        change.safe = change.safe || !change.givenUp;
    const auto unsafe = std::find_if(m_changes.begin(), m_changes.end(), [](const Change &c) { return !c.safe; });
    std::for_each(m_changes.begin(), unsafe, [this](const Change &change) { apply(change, m_safe); });
    m_changes.erase(m_changes.begin(), unsafe);
}

void DurableFiles::File::failSync()
{
    for (Change &change : m_changes)
        change.givenUp = change.givenUp || !change.safe;
}

DurableFiles::DurableFiles(std::string folder)
    : m_folder(std::move(folder))
{
    readFolder();
}

void DurableFiles::readFolder()
{
    m_names.clear();
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        auto file = std::make_shared<File>();
        file->m_safe.assign(std::istreambuf_iterator<char>(in), {});
        file->m_size = static_cast<std::int64_t>(file->m_safe.size());
        m_names.emplace(entry.path().string(), std::move(file));
    }
    m_safeNames = m_names;
}

bool DurableFiles::covers(const std::string &path) const
{
    return path.size() > m_folder.size() && path.starts_with(m_folder) && path[m_folder.size()] == '/';
}

std::shared_ptr<DurableFiles::File> DurableFiles::create(const std::string &path)
{
    std::shared_ptr<File> &file = m_names[path];
    if (!file)
        file = std::make_shared<File>();
    return file;
}

void DurableFiles::remove(const std::string &path)
{
    m_names.erase(path);
}

void DurableFiles::syncFolder()
{
    m_safeNames = m_names;
}

std::int64_t DurableFiles::bytesUsed() const
{
    std::int64_t sum = 0;
    for (const auto &[path, file] : m_names)
        sum += file->m_size;
    return sum;
}

/// Decides, by the seed, what of the unsafe survives.
class DurableFiles::Remains {
public:
    explicit Remains(std::uint64_t seed)
        : m_seed(seed)
        , m_random(seed)
        , m_percent(std::array{5U, 50U, 95U}[m_random() % 3])
    { }

    std::string contentOf(const File &file)
    {
        std::string content = file.m_safe;
        for (const File::Change &change : file.m_changes) {
            if (change.safe)
                file.apply(change, content);
            else if (!change.truncates)
                leaveSectors(change, content);
            else if (survives())
                file.apply(change, content);
        }
        return content;
    }

    bool survives() { return m_seed == 1 || (m_seed > 1 && m_random() % 100 < m_percent); }

private:
    /// Sector by sector; now and then the power goes in the middle of one.
    void leaveSectors(const File::Change &change, std::string &content)
    {
        const auto count = static_cast<std::int64_t>(change.bytes.size());
        for (std::int64_t done = 0; done < count;) {
            const std::int64_t here = change.offset + done;
            const std::int64_t size = std::min(sectorSize - here % sectorSize, count - done);
            if (survives()) {
                const bool torn = m_seed > 1 && m_random() % 8 == 0;
                const std::int64_t kept = torn ? static_cast<std::int64_t>(m_random() % at(size)) : size;
                growTo(content, here);
                put(content, here, change.bytes.data() + done, kept);
            }
            done += size;
        }
    }

    /// A file that has grown may hold anything where nothing was written.
    void growTo(std::string &content, std::int64_t size)
    {
        const std::size_t before = content.size();
        if (before >= at(size))
            return;
        content.resize(at(size), '\0');
        if (m_random() % 2 == 0)
            std::generate(content.begin() + static_cast<std::ptrdiff_t>(before), content.end(),
                [this] { return static_cast<char>(m_random()); });
    }

    std::uint64_t m_seed;
    std::mt19937_64 m_random;
    unsigned m_percent;
};

void DurableFiles::cutPower(std::uint64_t seed)
{
    Remains remains(seed);
    std::set<std::string> paths;
    for (const Names &names : {m_names, m_safeNames}) {
        for (const auto &[path, file] : names)
            paths.insert(path);
    }
    for (const std::string &path : paths) {
        const auto now = m_names.find(path);
        const auto safe = m_safeNames.find(path);
        const std::shared_ptr<File> later = now == m_names.end() ? nullptr : now->second;
        const std::shared_ptr<File> sooner = safe == m_safeNames.end() ? nullptr : safe->second;
        const std::shared_ptr<File> left = later == sooner || remains.survives() ? later : sooner;
        std::filesystem::remove(path);
        if (left) {
            const std::string content = remains.contentOf(*left);
            std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
        }
    }
    // The shared memory of a log is not on the disk: after a power cut there is none.
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        if (entry.path().string().ends_with("-shm"))
            std::filesystem::remove(entry.path());
    }
    readFolder();
}

} // namespace taabia
