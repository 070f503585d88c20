// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace taabia {

/// What a power cut may leave of the files in one folder: a model of a file system that promises nothing but that what
/// a sync has confirmed is safe. A file's bytes and its name in the folder are safe separately, as POSIX has it. One
/// thread at a time.
class DurableFiles {
public:
    /// One file's bytes, whatever it is called, and even after it has been deleted.
    class File {
    public:
        std::int64_t size() const { return m_size; }
        void write(std::int64_t offset, const char *bytes, std::int64_t count);
        void truncate(std::int64_t size);
        void sync();

        /// The system reports a failed sync once, and takes the pages for written from then on: a later sync that
        /// works does not save them.
        void failSync();

    private:
        friend class DurableFiles;
        struct Change {
            std::int64_t offset = 0; ///< of a truncation: the new size
            std::string bytes;
            bool truncates = false;
            bool safe = false;
            bool givenUp = false; ///< a sync of it has failed
        };
        void apply(const Change &change, std::string &content) const;

        std::string m_safe; ///< the content up to the first change
        std::vector<Change> m_changes;
        std::int64_t m_size = 0;
    };

    /// What is in the folder now is safe.
    explicit DurableFiles(std::string folder);

    bool contains(const std::string &path) const { return m_names.contains(path); }
    bool covers(const std::string &path) const;
    std::shared_ptr<File> create(const std::string &path); ///< or the one that is there
    void remove(const std::string &path);
    void syncFolder();
    std::int64_t bytesUsed() const;

    /// Makes the real files what a power cut leaves of them, and begins again from there. For the seed see ShimDisk.
    void cutPower(std::uint64_t seed);

private:
    class Remains;
    using Names = std::map<std::string, std::shared_ptr<File>>;
    void readFolder();

    std::string m_folder;
    Names m_names;
    Names m_safeNames;
};

} // namespace taabia
