// What the composer's fields say: the frame that would be sent, and what is wrong with it.
#include "gui/session/composer.h"

#include "explain/code_explanation.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "ui_composer.h"

namespace gui {

using Kind = Outgoing::Kind;

namespace {

constexpr int mostReasonBytes = 123; // RFC 6455, 5.5: a control frame has at most 125 bytes, the code takes two
constexpr int mostControlBytes = 125;

} // namespace

QByteArray Composer::binaryData() const
{
    if (!m_file.isEmpty())
        return m_file;
    const QString text = m_ui->binaryEdit->text();
    return (m_ui->base64Button->isChecked() ? bytesFromBase64(text) : bytesFromHex(text)).value_or(QByteArray());
}

std::optional<Outgoing> Composer::outgoing() const
{
    Outgoing made;
    made.kind = mode();
    made.fragments = unsigned(m_ui->fragmentsSpin->value());
    made.compress = m_canCompress && m_ui->deflateCheck->isChecked();
    const QString binary = m_ui->binaryEdit->text();
    const bool legal = m_ui->forbiddenCheck->isChecked() || explain::explainCode(std::uint32_t(m_ui->closeCodeSpin->value())).mayBeOnWire;
    switch (made.kind) {
    case Kind::Text: made.data = m_ui->textEdit->toPlainText().toUtf8(); return made;
    case Kind::Binary:
        made.data = binaryData();
        return made.data.isEmpty() && !binary.trimmed().isEmpty() ? std::nullopt : std::optional(made);
    case Kind::Ping: made.data = m_ui->pingEdit->text().toUtf8(); break;
    case Kind::Pong: made.data = m_ui->pongEdit->text().toUtf8(); break;
    case Kind::Close:
        made.data = m_ui->closeReasonEdit->text().toUtf8();
        made.code = std::uint16_t(m_ui->closeCodeSpin->value());
        return legal && made.data.size() <= mostReasonBytes ? std::optional(made) : std::nullopt;
    }
    return made.data.size() <= mostControlBytes ? std::optional(made) : std::nullopt;
}

void Composer::showState()
{
    const auto made = outgoing();
    m_ui->sendButton->setEnabled(made.has_value());
    m_ui->deflateCheck->setEnabled(m_canCompress);
    const bool control = mode() == Kind::Ping || mode() == Kind::Pong;
    const auto size = mode() == Kind::Close ? m_ui->closeReasonEdit->text().toUtf8().size()
        : control ? (mode() == Kind::Ping ? m_ui->pingEdit : m_ui->pongEdit)->text().toUtf8().size() : made ? made->data.size() : 0;
    if (mode() == Kind::Close)
        m_ui->sizeLabel->setText(tr("%1 of %2 B").arg(size).arg(mostReasonBytes));
    else if (control)
        m_ui->sizeLabel->setText(tr("%1 of %2 B").arg(size).arg(mostControlBytes));
    else
        m_ui->sizeLabel->setText(made ? tr("%1 + %2 B header").arg(bytes(quint64(size))).arg(clientHeaderBytes(size)) : tr("not complete"));
    showClose();
}

void Composer::showClose()
{
    const auto known = explain::explainCode(std::uint32_t(m_ui->closeCodeSpin->value()));
    const bool barred = !known.mayBeOnWire && !m_ui->forbiddenCheck->isChecked();
    setErrorLook(m_ui->closeCodeSpin, barred);
    m_ui->closeErrorIcon->setVisible(barred);
    m_ui->closeErrorLabel->setVisible(barred);
    m_ui->closeErrorLabel->setText(tr("Never sent on the wire. RFC 6455, 7.4.1"));
    m_ui->closeNameLabel->setVisible(!barred);
    m_ui->closeNameLabel->setText(QString::fromStdString(known.name));
    m_ui->closeReasonEdit->setVisible(!barred);
    setErrorLook(m_ui->closeReasonEdit, m_ui->closeReasonEdit->text().toUtf8().size() > mostReasonBytes);
}

void Composer::load(const Outgoing &outgoing)
{
    setMode(outgoing.kind);
    const QString text = QString::fromUtf8(outgoing.data);
    switch (outgoing.kind) {
    case Kind::Text: m_ui->textEdit->setPlainText(text); break;
    case Kind::Binary:
        m_file.clear();
        m_ui->binaryHexButton->setChecked(true);
        m_ui->binaryEdit->setText(QString::fromLatin1(outgoing.data.toHex(' ')));
        break;
    case Kind::Ping: m_ui->pingEdit->setText(text); break;
    case Kind::Pong: m_ui->pongEdit->setText(text); break;
    case Kind::Close:
        m_ui->closeCodeSpin->setValue(outgoing.code.value_or(1000));
        m_ui->closeReasonEdit->setText(text);
        break;
    }
}

} // namespace gui
