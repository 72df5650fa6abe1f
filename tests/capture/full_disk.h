#pragma once

#include <sys/resource.h>

#include <csignal>

namespace recorded {

/// Lets no file grow beyond so many bytes, as a full disk would.
struct FullDisk {
    explicit FullDisk(rlim_t limit)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{limit, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    rlimit before{};
};

} // namespace recorded
