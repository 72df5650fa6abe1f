// A visit that asks the control API.
#include "mock/visit_private.h"

#include "mock/answer.h"

#include <algorithm>

namespace mock {

void Visit::Private::readBody(ws::Bytes bytes)
{
    ws::append(body, bytes.first(std::min(bytes.size(), bodySize - body.size())));
    if (body.size() == bodySize)
        answerControl(handleControl(*request, body, server.guard(), server, now));
}

void Visit::Private::answerControl(const ControlAnswer &control)
{
    if (control.wait) {
        stand = Stand::Waiting;
        waitFor = control.wait->connections;
        deadline = now + control.wait->limit;
        return;
    }
    Respond respond;
    respond.status = control.status;
    respond.fields = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
    respond.body = control.json;
    answer(respond);
}

void Visit::Private::checkWait(bool late)
{
    const bool reached = server.counted >= waitFor;
    if (!reached && !late)
        return;
    answerControl(waitAnswer(server.counted, reached));
    if (!late && wake)
        wake();
}

} // namespace mock
