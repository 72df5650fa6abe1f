#include "mock/snippet.h"

#include "mock/values.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

constexpr std::string_view javascript = R"code(import assert from 'node:assert';
import test from 'node:test';

test('the connection ends as the server means it', async () => {
  const ws = new WebSocket({URL});
  const end = await new Promise((resolve) => ws.addEventListener('close', resolve));
  assert.equal(typeof end.code, 'number');
  console.log(end.code, end.reason, end.wasClean);
});
)code";

constexpr std::string_view python = R"code(import asyncio

import websockets


def test_connection_ends_as_the_server_means_it():
    async def run():
        async with websockets.connect({URL}) as ws:
            await asyncio.wait_for(ws.wait_closed(), timeout=10)
            return ws.close_code, ws.close_reason

    print(asyncio.run(run()))
)code";

constexpr std::string_view go = R"code(package wiretale_test

import (
	"context"
	"testing"
	"time"

	"github.com/coder/websocket"
)

func TestConnectionEnds(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, response, err := websocket.Dial(ctx, {URL}, nil)
	if err != nil {
		t.Logf("refused: %v (%v)", err, response)
		return
	}
	_, _, err = conn.Read(ctx)
	t.Logf("code %d: %v", websocket.CloseStatus(err), err)
}
)code";

constexpr std::string_view java = R"code(import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    @Test
    void endsAsTheServerMeansIt() throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        WebSocket.Listener listener = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
                code.complete(status);
                return null;
            }

            @Override
            public void onError(WebSocket socket, Throwable error) {
                code.completeExceptionally(error);
            }
        };
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create({URL}), listener);
        System.out.println(code.get(10, TimeUnit.SECONDS));
    }
}
)code";

constexpr std::string_view csharp = R"code(using System.Net.WebSockets;
using Xunit;

public class ConnectionTest
{
    [Fact]
    public async Task EndsAsTheServerMeansIt()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri({URL}), limit.Token);
        await socket.ReceiveAsync(new ArraySegment<byte>(new byte[4096]), limit.Token);
        Console.WriteLine($"{(int?)socket.CloseStatus} {socket.CloseStatusDescription}");
    }
}
)code";

constexpr std::string_view swift = R"code(import Foundation
import XCTest

final class ConnectionTests: XCTestCase {
    func testEndsAsTheServerMeansIt() async throws {
        let task = URLSession.shared.webSocketTask(with: URL(string: {URL})!)
        task.resume()
        do {
            _ = try await task.receive()
        } catch {
            print(task.closeCode.rawValue, String(decoding: task.closeReason ?? Data(), as: UTF8.self), error)
        }
    }
}
)code";

constexpr std::string_view kotlin = R"code(import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import kotlin.test.Test
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response
import okhttp3.WebSocket
import okhttp3.WebSocketListener

class ConnectionTest {
    @Test
    fun endsAsTheServerMeansIt() {
        val end = CompletableFuture<String>()
        OkHttpClient().newWebSocket(Request.Builder().url({URL}).build(), object : WebSocketListener() {
            override fun onClosing(webSocket: WebSocket, code: Int, reason: String) {
                webSocket.close(code, reason)
                end.complete("$code $reason")
            }

            override fun onFailure(webSocket: WebSocket, t: Throwable, response: Response?) {
                end.complete("failed: $t")
            }
        })
        println(end.get(10, TimeUnit.SECONDS))
    }
}
)code";

struct Row {
    SnippetLanguage language;
    std::string_view code;
    char quote;
    std::string_view alsoEscaped; ///< besides the quote and the backslash
};
constexpr std::array rows{
    Row{{"javascript", "JavaScript"}, javascript, '\'', ""}, Row{{"python", "Python"}, python, '"', ""},
    Row{{"go", "Go"}, go, '"', ""},                         Row{{"java", "Java"}, java, '"', ""},
    Row{{"csharp", "C#"}, csharp, '"', ""},                 Row{{"swift", "Swift"}, swift, '"', ""},
    Row{{"kotlin", "Kotlin"}, kotlin, '"', "$"},
};

/// A literal that all of the languages read alike: what they would not is percent-encoded, as a URL may be.
std::string literal(std::string_view url, const Row &row)
{
    std::string out(1, row.quote);
    for (const char c : url) {
        const auto byte = std::uint8_t(c);
        const bool plain = byte > 0x20 && byte < 0x7F && c != row.quote && c != '\\' && row.alsoEscaped.find(c) == std::string_view::npos;
        if (plain)
            out += c;
        else
            out += "%" + writeHex({&byte, 1});
    }
    return out + row.quote;
}

} // namespace

std::span<const SnippetLanguage> snippetLanguages()
{
    static constexpr auto languages = [] {
        std::array<SnippetLanguage, rows.size()> all{};
        for (std::size_t i = 0; i < rows.size(); ++i)
            all[i] = rows[i].language;
        return all;
    }();
    return languages;
}

std::string snippet(std::string_view languageId, std::string_view url)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.language.id == languageId; });
    if (found == rows.end())
        return {};
    std::string code(found->code);
    constexpr std::string_view place = "{URL}";
    code.replace(code.find(place), place.size(), literal(url, *found));
    return code;
}

} // namespace mock
