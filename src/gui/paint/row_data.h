#pragma once

#include "gui/paint/tokens.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace gui {

/// Data roles that the delegates of this folder read; a model returns the struct named beside the role in a QVariant.
/// Qt::DisplayRole, AccessibleTextRole and ToolTipRole stay plain text of the same content.
enum RowRole : int {
    LaneRole = Qt::UserRole + 0x100, ///< LaneData
    KindRole, ///< KindData
    SummaryRole, ///< SummaryData
    PageRole, ///< PageData
    ChapterRole, ///< ChapterData, for every column of a chapter row; invalid for other rows
    SessionRole, ///< SessionData, for a session
    GroupRole, ///< GroupData, for a group of sessions or behaviours
    BadgesRole, ///< QList<Badge>, for a cell of badges only
};

/// An icon with the colour of its meaning.
struct Glyph {
    QString icon;
    Token token = Token::Text2;
};

/// States of a session, chapter or client, each with one glyph (00-components, "Session states").
enum class StateGlyph : std::uint8_t {
    Connecting, Open, ClosedCleanly, ClosedWithCode, CloseWentWrong, Refused, TlsFailed, Dropped, Reset, NoAnswer, Relay,
    File, MockServer, NotReached, Done, Warning, NameNotFound, NoRoute, NotWebSocket, End,
};
Glyph glyph(StateGlyph state);

/// A small frame with words, and an icon where it helps. Never colour alone.
struct Badge {
    enum class Look : std::uint8_t {
        Plain, ///< border, quiet text: "deflate 4.1 : 1", "predicted"
        Strong, ///< ink outline: "measured"
        Warn, ///< filled: "Differs from its Ping"
        Err, ///< filled: "after Close"
        Mask, ///< outlined: a masked value
        Page, ///< what the script gets: "close 4403"
    } look = Look::Plain;
    QString text;
    QString icon;
    bool fixed = false; ///< in the fixed font: beside frames
};

/// The line between the lifelines.
struct LaneData {
    enum class Shape : std::uint8_t { None, Text, Binary, Ping, Pong, Close, Http, Tcp, Dns, Fin, Rst, Bad } shape = Shape::None;
    enum class Towards : std::uint8_t { Server, Client } towards = Towards::Server;
    /// Client and Server; or App, Wiretale, Server with the leg that this row crossed.
    enum class Leg : std::uint8_t { Whole, App, Server } leg = Leg::Whole;
    bool lifelines = true; ///< false: nothing at all is drawn (rows of another kind)
};

struct KindData {
    QString icon; ///< "text", "bin", "ping", ...
    QString text; ///< "Text"
};

struct SummaryData {
    QString icon; ///< before the text, where the Kind column is not shown
    QString text; ///< one line, already safe to show
    QList<Badge> badges;
    bool quiet = false; ///< in text2: a continuation, a folded group
};

/// What the page's script is told at this row.
struct PageData {
    enum class Mark : std::uint8_t { None, Line, Event, Call, Hidden } mark = Mark::None;
    QString text; ///< "message", "close 1006"; for None: shown without a line ("nothing yet")
    bool lineAbove = true, lineBelow = true;
};

struct ChapterData {
    int number = 1;
    QString name; ///< "Opening handshake"
    QString outcome; ///< "101 Switching Protocols, orders.v2+json"
    QString duration; ///< "24.7 ms"
    Glyph glyph;
    bool reached = true;
    bool expanded = true;
    bool foldable = true;
};

struct SessionData {
    Glyph glyph;
    QString title; ///< "live…/v2/orders"
    QString detail; ///< "HTTP 403 Forbidden"
    QString pageCode; ///< "1006"; empty: no pill
};

struct GroupData {
    QString title; ///< "Ended today"
    int count = -1; ///< -1: not shown
    QString right; ///< "Page code" over the first group
    Glyph glyph; ///< empty icon: none
    bool brackets = true; ///< "(7)"; false: "7"
};

} // namespace gui

Q_DECLARE_METATYPE(gui::LaneData)
Q_DECLARE_METATYPE(gui::KindData)
Q_DECLARE_METATYPE(gui::SummaryData)
Q_DECLARE_METATYPE(gui::PageData)
Q_DECLARE_METATYPE(gui::ChapterData)
Q_DECLARE_METATYPE(gui::SessionData)
Q_DECLARE_METATYPE(gui::GroupData)
