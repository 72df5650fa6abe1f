#include "net/descriptor.h"

#include <unistd.h>

void net::Descriptor::reset(int fd)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}
