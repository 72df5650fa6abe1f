#include "gui/timeline/row_filter.h"

namespace gui {

RowFilter::RowFilter(std::shared_ptr<const capture::Session> session, capture::Filter filter, capture::RecordTest test)
    : m_shared(std::make_shared<Shared>(std::move(session), std::move(filter), std::move(test)))
{
    searchNewRecords();
}

RowFilter::~RowFilter()
{
    m_shared->cancelled.store(true, std::memory_order_release);
}

void RowFilter::searchNewRecords()
{
    const auto size = m_shared->session->records().size();
    if (m_shared->rows.scanned() >= size || m_shared->busy.exchange(true, std::memory_order_acq_rel))
        return;
    QThreadPool::globalInstance()->start([shared = m_shared, size] {
        shared->rows.extend(size, shared->cancelled);
        shared->busy.store(false, std::memory_order_release);
    });
}

int RowFilter::percent() const
{
    const auto size = m_shared->session->records().size();
    return size == 0 ? 100 : int(m_shared->rows.scanned() * 100 / size);
}

} // namespace gui
