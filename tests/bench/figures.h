// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace taabia::bench {

template <typename Work> double msOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> values)
{
    if (values.empty())
        qFatal("nothing was measured");
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Of \a times runs.
template <typename Work> double medianMs(int times, const Work &work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(msOf(work));
    return median(taken);
}

/// What a side of a benchmark prints on its last line (README.md).
class Figures {
public:
    void add(const char *name, double value) { m_values.emplace_back(name, value); }
    void print() const
    {
        std::string line;
        for (const auto &[name, value] : m_values) {
            std::array<char, 32> number{};
            std::snprintf(number.data(), number.size(), "%.5f", value);
            line += (line.empty() ? "\"" : ", \"") + name + "\": " + number.data();
        }
        std::printf("{%s}\n", line.c_str());
    }

private:
    std::vector<std::pair<std::string, double>> m_values;
};

} // namespace taabia::bench
