// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_launch PROBE PROGRAM [ARGUMENT...]: becomes PROGRAM, with the library PROBE (startprobe.cpp) in it and the time
// of the exec in its environment. Linux only.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_launch PROBE PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    setenv("LD_PRELOAD", argv[1], 1);
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    setenv("TAABIA_BENCH_EXEC_NS", std::to_string(now.tv_sec * 1'000'000'000L + now.tv_nsec).c_str(), 1);
    execv(argv[2], argv + 2);
    std::perror(argv[2]);
    return 1;
}
