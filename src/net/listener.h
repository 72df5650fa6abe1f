#pragma once

#include "net/descriptor.h"

#include <functional>
#include <memory>

namespace net {

struct Network;

/// Accepts connections until destroyed. Out of descriptors it waits a moment and goes on.
class Listener {
public:
    Listener(Network &network, Descriptor listening, std::function<void(Descriptor)> accepted);
    ~Listener();

private:
    struct Private;
    std::shared_ptr<Private> d;
};

/// Raises this process' soft limit of descriptors to the hard one, as a server of 10 000 clients needs them.
void raiseDescriptorLimit();

} // namespace net
