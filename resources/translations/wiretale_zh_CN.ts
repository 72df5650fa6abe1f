<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wiretale</source>
        <translation>关于 Wiretale</translation>
    </message>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>从线路上讲述一次 WebSocket 会话的经过</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes without any warranty.</source>
        <translation>基于 MIT 许可证的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>AskBrowserDialog</name>
    <message>
        <source>Ask a browser</source>
        <translation>询问浏览器</translation>
    </message>
    <message>
        <source>Browsers on this computer</source>
        <translation>本机上的浏览器</translation>
    </message>
    <message>
        <source>No browser found.</source>
        <translation>未找到浏览器。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>A fresh profile in a temporary folder, no window, loopback only. It is deleted afterwards. A page opens the WebSocket and reports its events back.</source>
        <translation>在临时文件夹中使用全新的配置，无窗口，仅限本机回环。用后即删。由一个页面打开 WebSocket 并报告它收到的事件。</translation>
    </message>
    <message>
        <source>What the script gets</source>
        <translation>脚本得到的内容</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>ChapterWords</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>开启握手</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>TCP end</source>
        <translation>TCP 结束</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>certificate valid</source>
        <translation>证书有效</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>证书未检查</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not acceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>reset at the end</source>
        <translation>最后被重置</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>被服务器重置</translation>
    </message>
    <message>
        <source>reset by the client</source>
        <translation>被客户端重置</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>被服务器关闭</translation>
    </message>
    <message>
        <source>closed by the client</source>
        <translation>被客户端关闭</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>自 %1 起打开</translation>
    </message>
    <message>
        <source>started by the %1</source>
        <translation>由%1发起</translation>
    </message>
    <message>
        <source>no Close frame, either way</source>
        <translation>双向均无 Close 帧</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>从未到达</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>%1, broken</source>
        <translation>%1，异常</translation>
    </message>
    <message>
        <source>by server</source>
        <translation>由服务器</translation>
    </message>
    <message>
        <source>by client</source>
        <translation>由客户端</translation>
    </message>
    <message>
        <source>no frame</source>
        <translation>无帧</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，打开</translation>
    </message>
</context>
<context>
    <name>CloseCodesDialog</name>
    <message>
        <source>Close codes</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Code, name or word, e.g. 1006 or expired</source>
        <translation>代码、名称或词语，例如 1006 或 expired</translation>
    </message>
    <message>
        <source>Search close codes</source>
        <translation>搜索关闭码</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>CloseWords</name>
    <message>
        <source>TCP RST: echo met a closed socket</source>
        <translation>TCP RST：回应遇到已关闭的套接字</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Close to echo</source>
        <translation>Close 到回应</translation>
    </message>
    <message>
        <source>Late frames</source>
        <translation>迟到的帧</translation>
    </message>
    <message>
        <source>%1, from server</source>
        <translation>%1，来自服务器</translation>
    </message>
    <message>
        <source>%1, from client</source>
        <translation>%1，来自客户端</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Close to TCP end</source>
        <translation>Close 到 TCP 结束</translation>
    </message>
    <message>
        <source>the standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>mock server</source>
        <translation>模拟服务器</translation>
    </message>
    <message>
        <source>No code in the Close frame</source>
        <translation>Close 帧中没有代码</translation>
    </message>
    <message>
        <source>The script gets 1005</source>
        <translation>脚本得到 1005</translation>
    </message>
    <message>
        <source>Close from both ends:</source>
        <translation>双方都发送 Close：</translation>
    </message>
    <message>
        <source>Nothing after the Close:</source>
        <translation>Close 之后没有任何内容：</translation>
    </message>
    <message>
        <source>TCP ended with FIN:</source>
        <translation>TCP 以 FIN 结束：</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>是：%1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>TCP ended with RST, as the server did not wait for the echo.</source>
        <translation>TCP 以 RST 结束，因为服务器没有等待回应。</translation>
    </message>
    <message>
        <source>%1 fails the connection: “%2”</source>
        <translation>%1 使连接失败：“%2”</translation>
    </message>
    <message>
        <source>%1: nothing in the console</source>
        <translation>%1：控制台中没有内容</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>在此测得</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kind of frame</source>
        <translation>帧类型</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Compress (RSV1)</source>
        <translation>压缩 (RSV1)</translation>
    </message>
    <message>
        <source>Every 20 s</source>
        <translation>每 20 s</translation>
    </message>
    <message>
        <source>Allow what the RFC forbids</source>
        <translation>允许 RFC 禁止的内容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>更多发送方式</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文本</translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>要发送的字节</translation>
    </message>
    <message>
        <source>08 96 01 or a file</source>
        <translation>08 96 01 或一个文件</translation>
    </message>
    <message>
        <source>Data of the Ping</source>
        <translation>Ping 的数据</translation>
    </message>
    <message>
        <source>Data of the Pong</source>
        <translation>Pong 的数据</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>ConnectBar</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Origin, headers, subprotocols</source>
        <translation>Origin、标头、子协议</translation>
    </message>
    <message>
        <source>What the opening handshake asks for</source>
        <translation>开启握手所请求的内容</translation>
    </message>
    <message>
        <source>Connect as</source>
        <translation>连接身份</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Ask a browser</source>
        <translation>询问浏览器</translation>
    </message>
    <message>
        <source>Let a real browser connect (Ctrl+B)</source>
        <translation>让真实的浏览器来连接 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Previous row (Up)</source>
        <translation>上一行 (Up)</translation>
    </message>
    <message>
        <source>Next row (Down)</source>
        <translation>下一行 (Down)</translation>
    </message>
    <message>
        <source>Keep this row in the detail pane</source>
        <translation>在详情栏中保留此行</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Ask a browser…</source>
        <translation>询问浏览器…</translation>
    </message>
    <message>
        <source>Replay on the mock</source>
        <translation>在模拟服务器上重放</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export session</source>
        <translation>导出会话</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>First 256 bytes</source>
        <translation>前 256 字节</translation>
    </message>
    <message>
        <source>None, sizes only</source>
        <translation>不含，仅大小</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: text, /regex/, op:ping, dir:in, size&gt;1k, is:problem</source>
        <translation>筛选：文本、/正则/、op:ping、dir:in、size&gt;1k、is:problem</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>筛选时间线</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>发送到服务器</translation>
    </message>
    <message>
        <source>Received from the server</source>
        <translation>从服务器收到</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>Binary messages</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>Ping, Pong and Close</source>
        <translation>Ping、Pong 和 Close</translation>
    </message>
    <message>
        <source>Control frames</source>
        <translation>控制帧</translation>
    </message>
    <message>
        <source>Only rows with a problem (F8 goes to the next)</source>
        <translation>仅有问题的行 (F8 转到下一个)</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Pause the list (Ctrl+P)</source>
        <translation>暂停列表 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>暂停列表</translation>
    </message>
    <message>
        <source>Timeline menu</source>
        <translation>时间线菜单</translation>
    </message>
</context>
<context>
    <name>FrameBadges</name>
    <message>
        <source>bad key</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>bad version</source>
        <translation>版本错误</translation>
    </message>
    <message>
        <source>no accept key</source>
        <translation>没有 accept 密钥</translation>
    </message>
    <message>
        <source>wrong accept key</source>
        <translation>accept 密钥错误</translation>
    </message>
    <message>
        <source>subprotocol not offered</source>
        <translation>子协议未被提供</translation>
    </message>
    <message>
        <source>extension not offered</source>
        <translation>扩展未被提供</translation>
    </message>
    <message>
        <source>reserved bit set</source>
        <translation>保留位被置位</translation>
    </message>
    <message>
        <source>reserved opcode</source>
        <translation>保留的 opcode</translation>
    </message>
    <message>
        <source>length not minimal</source>
        <translation>长度不是最短形式</translation>
    </message>
    <message>
        <source>impossible length</source>
        <translation>不可能的长度</translation>
    </message>
    <message>
        <source>fragmented control frame</source>
        <translation>被分片的控制帧</translation>
    </message>
    <message>
        <source>over 125 bytes</source>
        <translation>超过 125 字节</translation>
    </message>
    <message>
        <source>not masked</source>
        <translation>未加掩码</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已加掩码</translation>
    </message>
    <message>
        <source>continues nothing</source>
        <translation>没有可延续的消息</translation>
    </message>
    <message>
        <source>interrupts a message</source>
        <translation>打断了一条消息</translation>
    </message>
    <message>
        <source>after Close</source>
        <translation>在 Close 之后</translation>
    </message>
    <message>
        <source>half a code</source>
        <translation>半个代码</translation>
    </message>
    <message>
        <source>reserved code</source>
        <translation>保留的代码</translation>
    </message>
    <message>
        <source>code out of range</source>
        <translation>代码超出范围</translation>
    </message>
    <message>
        <source>reason not UTF-8</source>
        <translation>原因不是 UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>RSV1 on a control frame</source>
        <translation>控制帧上的 RSV1</translation>
    </message>
    <message>
        <source>RSV1 not negotiated</source>
        <translation>RSV1 未协商</translation>
    </message>
    <message>
        <source>does not inflate</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>no Ping asked</source>
        <translation>之前没有 Ping</translation>
    </message>
    <message>
        <source>Differs from its Ping</source>
        <translation>与其 Ping 不同</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>deflate %1 : 1</source>
        <translation>deflate %1 : 1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>手动发送</translation>
    </message>
</context>
<context>
    <name>HeaderMeaning</name>
    <message>
        <source>whom the client means; RFC 6455, 4.1</source>
        <translation>客户端要找的主机；RFC 6455, 4.1</translation>
    </message>
    <message>
        <source>asks to change to WebSocket</source>
        <translation>请求切换到 WebSocket</translation>
    </message>
    <message>
        <source>must name Upgrade, so that a proxy does not pass it on</source>
        <translation>必须写明 Upgrade，以免代理转发它</translation>
    </message>
    <message>
        <source>16 random bytes; the answer proves that they were read</source>
        <translation>16 个随机字节；应答证明它们被读取过</translation>
    </message>
    <message>
        <source>13 is RFC 6455</source>
        <translation>13 即 RFC 6455</translation>
    </message>
    <message>
        <source>subprotocols offered, best first</source>
        <translation>提供的子协议，最佳在前</translation>
    </message>
    <message>
        <source>extensions offered</source>
        <translation>提供的扩展</translation>
    </message>
    <message>
        <source>the page’s origin; a browser always sends it</source>
        <translation>页面的 Origin；浏览器总会发送</translation>
    </message>
    <message>
        <source>sent by a browser without asking the script</source>
        <translation>浏览器自行发送，不询问脚本</translation>
    </message>
    <message>
        <source>a page’s script cannot set this</source>
        <translation>页面脚本无法设置</translation>
    </message>
    <message>
        <source>the program that asks</source>
        <translation>发出请求的程序</translation>
    </message>
    <message>
        <source>agrees to WebSocket</source>
        <translation>同意使用 WebSocket</translation>
    </message>
    <message>
        <source>must name Upgrade</source>
        <translation>必须写明 Upgrade</translation>
    </message>
    <message>
        <source>the subprotocol chosen</source>
        <translation>选定的子协议</translation>
    </message>
    <message>
        <source>the extensions agreed</source>
        <translation>商定的扩展</translation>
    </message>
    <message>
        <source>the versions that the server knows</source>
        <translation>服务器支持的版本</translation>
    </message>
    <message>
        <source>asks for credentials; a script cannot answer</source>
        <translation>要求凭据；脚本无法回应</translation>
    </message>
    <message>
        <source>when to try again; hidden from the script</source>
        <translation>何时重试；对脚本隐藏</translation>
    </message>
    <message>
        <source>another place; browsers do not follow it here</source>
        <translation>另一个位置；浏览器在此不会跟随</translation>
    </message>
    <message>
        <source>kept by the browser, hidden from the script</source>
        <translation>由浏览器保存，对脚本隐藏</translation>
    </message>
    <message>
        <source>bytes of the body</source>
        <translation>正文的字节数</translation>
    </message>
    <message>
        <source>how the body is framed</source>
        <translation>正文的分帧方式</translation>
    </message>
    <message>
        <source>the program that answered</source>
        <translation>作出应答的程序</translation>
    </message>
    <message>
        <source>right: made from the key of the request</source>
        <translation>正确：由请求的密钥得出</translation>
    </message>
    <message>
        <source>wrong: the key asks for %1</source>
        <translation>错误：密钥要求 %1</translation>
    </message>
    <message>
        <source>not among those offered</source>
        <translation>不在所提供的之中</translation>
    </message>
</context>
<context>
    <name>HeadersTab</name>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Both heads as they crossed the wire</source>
        <translation>两个头部在线路上的原样</translation>
    </message>
    <message>
        <source>Copy both heads</source>
        <translation>复制两个头部</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>请求头部</translation>
    </message>
    <message>
        <source>Answer head</source>
        <translation>应答头部</translation>
    </message>
    <message>
        <source>Both heads, raw</source>
        <translation>两个头部，原始</translation>
    </message>
</context>
<context>
    <name>InsteadWords</name>
    <message>
        <source>accept, then close with %1</source>
        <translation>先接受，再以 %1 关闭</translation>
    </message>
    <message>
        <source>Do this instead: %1</source>
        <translation>改为这样做：%1</translation>
    </message>
</context>
<context>
    <name>ListenFields</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>主机不符</translation>
    </message>
    <message>
        <source>Private CA</source>
        <translation>私有 CA</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Cut handshake</source>
        <translation>中断的握手</translation>
    </message>
    <message>
        <source>127.0.0.1, this computer only</source>
        <translation>127.0.0.1，仅本机</translation>
    </message>
    <message>
        <source>::1, this computer only</source>
        <translation>::1，仅本机</translation>
    </message>
    <message>
        <source>0.0.0.0, everyone on the network</source>
        <translation>0.0.0.0，网络上的所有人</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Detail at</source>
        <translation>详情位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mock server</source>
        <translation>模拟服务器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;websocat</source>
        <translation>&amp;websocat</translation>
    </message>
    <message>
        <source>w&amp;scat</source>
        <translation>w&amp;scat</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;JavaScript</source>
        <translation>&amp;JavaScript</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save &amp;all sessions…</source>
        <translation>保存所有会话(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>复制载荷(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>下一个匹配(&amp;N)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>P&amp;revious match</source>
        <translation>上一个匹配(&amp;R)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>转到帧(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>下方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Since &amp;connect</source>
        <translation>自连接起(&amp;C)</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <translation>自上一行起(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>时钟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Expand all chapters</source>
        <translation>展开所有章节(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Follow newest</source>
        <translation>跟随最新(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>&amp;Pause list</source>
        <translation>暂停列表(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>重新连接(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>关闭(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Drop TCP (FIN)</source>
        <translation>断开 TCP (FIN)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset TCP (RST)</source>
        <translation>重置 TCP (RST)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;Ping</source>
        <translation>发送 Ping(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove all &amp;ended…</source>
        <translation>移除所有已结束的(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>添加规则(&amp;A)…</translation>
    </message>
    <message>
        <source>Rules from &amp;file…</source>
        <translation>从文件读取规则(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rules…</source>
        <translation>保存规则(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;test page</source>
        <translation>打开测试页(&amp;T)</translation>
    </message>
    <message>
        <source>Close all c&amp;lients…</source>
        <translation>关闭所有客户端(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Ask a browser…</source>
        <translation>询问浏览器(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再次询问(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Browsers found…</source>
        <translation>找到的浏览器(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Compare with prediction</source>
        <translation>与预测比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Relay…</source>
        <translation>中继(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Close codes…</source>
        <translation>关闭码(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Subprotocol vocabularies…</source>
        <translation>子协议词汇表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;TLS keys and certificates…</source>
        <translation>TLS 密钥和证书(&amp;T)…</translation>
    </message>
    <message>
        <source>Run the &amp;demo</source>
        <translation>运行演示(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Seven situations</source>
        <translation>七种情形(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
</context>
<context>
    <name>MockBar</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>permessage-deflate</source>
        <translation>permessage-deflate</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>first one offered</source>
        <translation>第一个提供的</translation>
    </message>
    <message>
        <source>Subprotocols, in order of preference</source>
        <translation>子协议，按优先顺序</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Open the help page of the mock server in a browser</source>
        <translation>在浏览器中打开模拟服务器的帮助页</translation>
    </message>
</context>
<context>
    <name>MockPage</name>
    <message>
        <source>Address of the mock server</source>
        <translation>模拟服务器的地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Path, code or word, e.g. 1013</source>
        <translation>路径、代码或词语，例如 1013</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>搜索行为</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>每个</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Behaviour of the rule</source>
        <translation>规则的行为</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>PayloadTab</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Read the payload as</source>
        <translation>载荷读取方式</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>折行显示长行</translation>
    </message>
    <message>
        <source>Copy the payload (Ctrl+Shift+C)</source>
        <translation>复制载荷 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Save the payload…</source>
        <translation>保存载荷…</translation>
    </message>
    <message>
        <source>Load into the composer</source>
        <translation>载入编辑器</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>在载荷中查找</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>载荷（树）</translation>
    </message>
    <message>
        <source>Bytes of the value</source>
        <translation>值的字节</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>载荷（文本）</translation>
    </message>
    <message>
        <source>Payload bytes</source>
        <translation>载荷字节</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>此帧中没有数据。</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>全部载入</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Act as %1 %2</source>
        <translation>扮演 %1 %2</translation>
    </message>
    <message>
        <source>Plain RFC 6455</source>
        <translation>纯 RFC 6455</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯</translation>
    </message>
    <message>
        <source>Strict RFC 6455</source>
        <translation>严格 RFC 6455</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
</context>
<context>
    <name>RelayBar</name>
    <message>
        <source>Listen on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>forwards to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>ws:// or wss:// address of the server</source>
        <translation>服务器的 ws:// 或 wss:// 地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>Origin, headers, subprotocols</source>
        <translation>Origin、标头、子协议</translation>
    </message>
    <message numerus="yes">
        <source>%n headers</source>
        <translation>
            <numerusform>%n 个头部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subprotocols</source>
        <translation>
            <numerusform>%n 个子协议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPopup</name>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>add, separated by commas</source>
        <translation>添加，用逗号分隔</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>permessage-deflate</source>
        <translation>permessage-deflate</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>将要发送的请求</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>client to server</source>
        <translation>客户端到服务器</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>服务器到客户端</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>none came yet</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>no Ping with the same data</source>
        <translation>没有相同数据的 Ping</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since connect</source>
        <translation>自连接起</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Since previous</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <source>no FIN</source>
        <translation>无 FIN</translation>
    </message>
    <message>
        <source>opcode %1</source>
        <translation>opcode %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已加掩码</translation>
    </message>
    <message>
        <source>unmasked</source>
        <translation>未加掩码</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 帧</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>message event, data is a Blob of %1</source>
        <translation>message 事件，data 是 %1 的 Blob</translation>
    </message>
    <message>
        <source>message event, data is a string of %1 in UTF-8</source>
        <translation>message 事件，data 是 UTF-8 编码 %1 的字符串</translation>
    </message>
    <message>
        <source>message event, data is a string of %1 characters</source>
        <translation>message 事件，data 是 %1 个字符的字符串</translation>
    </message>
    <message>
        <source>The script is not told.</source>
        <translation>脚本不被告知。</translation>
    </message>
    <message>
        <source>The script’s own call of send().</source>
        <translation>脚本自己调用 send()。</translation>
    </message>
    <message>
        <source>The script made the object. It cannot read the request.</source>
        <translation>脚本创建了对象。它无法读取请求。</translation>
    </message>
    <message>
        <source>open event; of the answer the script sees protocol and extensions only.</source>
        <translation>open 事件；脚本在应答中只能看到 protocol 和 extensions。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>%1 + %2 B header</source>
        <translation>%1 + %2 B 头部</translation>
    </message>
    <message>
        <source>Inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>RSV bits</source>
        <translation>RSV 位</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>%1 in the direction’s byte stream</source>
        <translation>该方向字节流中的 %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>no: it does not inflate to valid data</source>
        <translation>否：解压后的数据无效</translation>
    </message>
    <message>
        <source>no: not UTF-8 throughout</source>
        <translation>否：并非全部为 UTF-8</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>页面脚本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>issued by %1, until %2</source>
        <translation>由 %1 签发，有效至 %2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Cont.</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>a code cut in half</source>
        <translation>被截成一半的代码</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>given up for another address</source>
        <translation>已放弃，改用另一地址</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 到端口 %2</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>client FIN</source>
        <translation>客户端 FIN</translation>
    </message>
    <message>
        <source>server FIN</source>
        <translation>服务器 FIN</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>达到 %1 的时限</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>FIN, last frame</source>
        <translation>FIN，最后一帧</translation>
    </message>
    <message>
        <source>more follow</source>
        <translation>后面还有</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Open for %1, %2 messages.</source>
        <translation>已打开 %1，%2 条消息。</translation>
    </message>
    <message>
        <source>Open for %1, 1 message.</source>
        <translation>已打开 %1，1 条消息。</translation>
    </message>
    <message>
        <source>The opening handshake is sent; no answer has come yet.</source>
        <translation>开启握手已发送；尚无应答。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
    <message>
        <source>Dropped: TCP ended in the middle of a frame, without a Close frame.</source>
        <translation>已断开：TCP 在一帧中途结束，没有 Close 帧。</translation>
    </message>
    <message>
        <source>Dropped: the client ended TCP without a Close frame.</source>
        <translation>已断开：客户端未发送 Close 帧就结束了 TCP。</translation>
    </message>
    <message>
        <source>Dropped: TCP ended without a Close frame.</source>
        <translation>已断开：TCP 结束而没有 Close 帧。</translation>
    </message>
    <message>
        <source>Timed out: nothing came for %1.</source>
        <translation>超时：%1 内没有任何内容到达。</translation>
    </message>
    <message>
        <source>Stopped by the user before the opening handshake was done.</source>
        <translation>用户在开启握手完成前停止了连接。</translation>
    </message>
    <message>
        <source>The page went away, so no script is left to be told.</source>
        <translation>页面已离开，没有脚本可以得知。</translation>
    </message>
    <message>
        <source>The script has no close event yet; readyState is CLOSING.</source>
        <translation>脚本尚未收到 close 事件；readyState 为 CLOSING。</translation>
    </message>
    <message>
        <source>The server did nothing that ends it: the page&apos;s script still has its socket open.</source>
        <translation>服务器没有做任何结束它的事：页面脚本的套接字仍然打开。</translation>
    </message>
    <message>
        <source>Nothing yet: a browser waits longer.</source>
        <translation>尚无：浏览器会等待更久。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen nothing yet; readyState is CONNECTING.</source>
        <translation>页面脚本尚未看到任何内容；readyState 为 CONNECTING。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and %1 message events.</source>
        <translation>页面脚本已看到 open 和 %1 个 message 事件。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and %1 message events. Pings, Pongs and headers are hidden from it.</source>
        <translation>页面脚本已看到 open 和 %1 个 message 事件。Ping、Pong 和头部对它不可见。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and no message event.</source>
        <translation>页面脚本已看到 open，没有 message 事件。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and no message event. Pings, Pongs and headers are hidden from it.</source>
        <translation>页面脚本已看到 open，没有 message 事件。Ping、Pong 和头部对它不可见。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and 1 message event.</source>
        <translation>页面脚本已看到 open 和 1 个 message 事件。</translation>
    </message>
    <message>
        <source>The page&apos;s script has seen open and 1 message event. Pings, Pongs and headers are hidden from it.</source>
        <translation>页面脚本已看到 open 和 1 个 message 事件。Ping、Pong 和头部对它不可见。</translation>
    </message>
    <message>
        <source>%1 fails this handshake, though other clients accept it: error, then close with %2.</source>
        <translation>%1 拒绝此握手，尽管其他客户端接受它：先是 error，然后是 close，代码 %2。</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets only close with %1; no error event.</source>
        <translation>页面脚本无法得知。它只收到 close，代码 %1；没有 error 事件。</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets error, then close with %1: the same as for a dead host.</source>
        <translation>页面脚本无法得知。它收到 error，然后是 close，代码 %1：与主机不可用时相同。</translation>
    </message>
    <message>
        <source>The page&apos;s script cannot know that. It gets error, then close with %1.</source>
        <translation>页面脚本无法得知。它收到 error，然后是 close，代码 %1。</translation>
    </message>
    <message>
        <source>%1 gives up at that frame: error, then close with 1006. The %2 is lost.</source>
        <translation>%1 在该帧处放弃：先是 error，然后是 close，代码 1006。%2 丢失。</translation>
    </message>
    <message>
        <source>After open, only close with 1006; no error event.</source>
        <translation>open 之后只有 close，代码 1006；没有 error 事件。</translation>
    </message>
    <message>
        <source>The browser gives up: error, then close with 1006.</source>
        <translation>浏览器放弃：先是 error，然后是 close，代码 1006。</translation>
    </message>
    <message>
        <source>After open, error, then close with 1006.</source>
        <translation>open 之后是 error，然后是 close，代码 1006。</translation>
    </message>
    <message>
        <source>The constructor throws %1; the script gets no event.</source>
        <translation>构造函数抛出 %1；脚本收不到任何事件。</translation>
    </message>
    <message>
        <source>The client did not ask for a WebSocket; the server answered with HTTP %1.</source>
        <translation>客户端没有请求 WebSocket；服务器以 HTTP %1 应答。</translation>
    </message>
    <message>
        <source>The address %1 cannot be connected to: %2.</source>
        <translation>无法连接到地址 %1：%2。</translation>
    </message>
    <message>
        <source>No answer to the question for the host name %1 within %2.</source>
        <translation>在 %2 内没有主机名 %1 的查询应答。</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>找不到主机名 %1。</translation>
    </message>
    <message>
        <source>No route to %1.</source>
        <translation>没有到 %1 的路由。</translation>
    </message>
    <message>
        <source>Port %2 on %1 refused the connection.</source>
        <translation>%1 的端口 %2 拒绝了连接。</translation>
    </message>
    <message>
        <source>No answer from port %2 on %1 within %3.</source>
        <translation>在 %3 内 %1 的端口 %2 没有应答。</translation>
    </message>
    <message>
        <source>TLS failed: %1.</source>
        <translation>TLS 失败：%1。</translation>
    </message>
    <message>
        <source>TLS failed: no answer within %1.</source>
        <translation>TLS 失败：%1 内没有应答。</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection: %2.</source>
        <translation>代理 %1 没有建立连接：%2。</translation>
    </message>
    <message>
        <source>Refused: the server answered the opening handshake with HTTP %1.</source>
        <translation>已拒绝：服务器以 HTTP %1 应答开启握手。</translation>
    </message>
    <message>
        <source>Redirected: the server answered the opening handshake with HTTP %1 to %2.</source>
        <translation>已重定向：服务器以 HTTP %1 应答开启握手，指向 %2。</translation>
    </message>
    <message>
        <source>The server answered, but not as a WebSocket: %1.</source>
        <translation>服务器作了应答，但不是 WebSocket：%1。</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation>服务器选择了未被提供的子协议 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the opening handshake is not acceptable: %1.</source>
        <translation>服务器对开启握手的应答不可接受：%1。</translation>
    </message>
    <message>
        <source>No request for a WebSocket came within %1.</source>
        <translation>%1 内没有 WebSocket 请求到达。</translation>
    </message>
    <message>
        <source>No answer to the opening handshake within %1.</source>
        <translation>%1 内没有对开启握手的应答。</translation>
    </message>
    <message>
        <source>The client ended TCP before it had sent a whole request.</source>
        <translation>客户端在发送完整请求之前结束了 TCP。</translation>
    </message>
    <message>
        <source>TCP was cut (RST) before the opening handshake.</source>
        <translation>TCP 在开启握手之前被切断（RST）。</translation>
    </message>
    <message>
        <source>The server closed with %1.</source>
        <translation>服务器以 %1 关闭。</translation>
    </message>
    <message>
        <source>The client closed with %1.</source>
        <translation>客户端以 %1 关闭。</translation>
    </message>
    <message>
        <source>The server closed with %1; no Close has come back yet.</source>
        <translation>服务器以 %1 关闭；尚未收到返回的 Close。</translation>
    </message>
    <message>
        <source>The client closed with %1; no Close has come back yet.</source>
        <translation>客户端以 %1 关闭；尚未收到返回的 Close。</translation>
    </message>
    <message>
        <source>The server broke the protocol: %1.</source>
        <translation>服务器违反了协议：%1。</translation>
    </message>
    <message>
        <source>The client broke the protocol: %1.</source>
        <translation>客户端违反了协议：%1。</translation>
    </message>
    <message>
        <source>The server closed with %1, then sent %2.</source>
        <translation>服务器以 %1 关闭，随后又发送了 %2。</translation>
    </message>
    <message>
        <source>The client closed with %1, then sent %2.</source>
        <translation>客户端以 %1 关闭，随后又发送了 %2。</translation>
    </message>
    <message>
        <source>The server closed with %1, then sent %2 more frames.</source>
        <translation>服务器以 %1 关闭，随后又发送了 %2 帧。</translation>
    </message>
    <message>
        <source>The client closed with %1, then sent %2 more frames.</source>
        <translation>客户端以 %1 关闭，随后又发送了 %2 帧。</translation>
    </message>
    <message>
        <source>The server closed with %1, then TCP was cut (RST).</source>
        <translation>服务器以 %1 关闭，随后 TCP 被切断（RST）。</translation>
    </message>
    <message>
        <source>The client closed with %1, then TCP was cut (RST).</source>
        <translation>客户端以 %1 关闭，随后 TCP 被切断（RST）。</translation>
    </message>
    <message>
        <source>The server closed with %1, but the client sent no Close back.</source>
        <translation>服务器以 %1 关闭，但客户端没有返回 Close。</translation>
    </message>
    <message>
        <source>The client closed with %1, but the server sent no Close back.</source>
        <translation>客户端以 %1 关闭，但服务器没有返回 Close。</translation>
    </message>
    <message>
        <source>Reset: the server cut TCP (RST) after %1.</source>
        <translation>已重置：服务器在 %1 后切断了 TCP（RST）。</translation>
    </message>
    <message>
        <source>Reset: the client cut TCP (RST) after %1.</source>
        <translation>已重置：客户端在 %1 后切断了 TCP（RST）。</translation>
    </message>
    <message>
        <source>Closed cleanly by the server with 1000.</source>
        <translation>由服务器以 1000 正常关闭。</translation>
    </message>
    <message>
        <source>Closed cleanly by the client with 1000.</source>
        <translation>由客户端以 1000 正常关闭。</translation>
    </message>
    <message>
        <source>The script gets close %1 and no reason.</source>
        <translation>脚本收到 close %1，没有原因。</translation>
    </message>
    <message>
        <source>The script gets close %1 and no reason, wasClean false.</source>
        <translation>脚本收到 close %1，没有原因，wasClean 为 false。</translation>
    </message>
    <message>
        <source>The script gets close %1 and the reason &quot;%2&quot;.</source>
        <translation>脚本收到 close %1 和原因 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>The script gets close %1 and the reason &quot;%2&quot;, wasClean false.</source>
        <translation>脚本收到 close %1 和原因 &quot;%2&quot;，wasClean 为 false。</translation>
    </message>
    <message>
        <source>The script gets close 1000, wasClean true.</source>
        <translation>脚本收到 close 1000，wasClean 为 true。</translation>
    </message>
    <message>
        <source>The script gets close 1000, wasClean false.</source>
        <translation>脚本收到 close 1000，wasClean 为 false。</translation>
    </message>
    <message>
        <source>The server cut TCP (RST) before the opening handshake was answered.</source>
        <translation>服务器在应答开启握手之前切断了 TCP（RST）。</translation>
    </message>
    <message>
        <source>The server ended TCP before the opening handshake was answered.</source>
        <translation>服务器在应答开启握手之前结束了 TCP。</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>To the page’s script</source>
        <translation>告知页面脚本</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Traffic over time</source>
        <translation>随时间的流量</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing on the wire yet.</source>
        <translation>线路上尚无内容。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Read only: this session comes from a file.</source>
        <translation>只读：此会话来自文件。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>证书属于其他主机</translation>
    </message>
    <message>
        <source>Certificate self-signed</source>
        <translation>证书为自签名</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>The server speaks no TLS</source>
        <translation>服务器不使用 TLS</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>HTTP %1 %2</source>
        <translation>HTTP %1 %2</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>Handshake not valid</source>
        <translation>握手无效</translation>
    </message>
    <message>
        <source>Subprotocol not offered</source>
        <translation>子协议未被提供</translation>
    </message>
    <message>
        <source>Wrong accept key</source>
        <translation>accept 密钥错误</translation>
    </message>
    <message>
        <source>Extension not offered</source>
        <translation>扩展未被提供</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>Closed with %1</source>
        <translation>以 %1 关闭</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <translation>干净关闭</translation>
    </message>
    <message>
        <source>Closed cleanly, “%1”</source>
        <translation>干净关闭，“%1”</translation>
    </message>
    <message>
        <source>%1, then a late frame</source>
        <translation>%1，之后又有迟到的帧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open %1 · %2</source>
        <translation>已打开 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting, %1</source>
        <translation>正在连接，%1</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>不是地址</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>无法到达主机</translation>
    </message>
    <message>
        <source>Port %1 refused</source>
        <translation>端口 %1 被拒绝</translation>
    </message>
    <message>
        <source>No connection in %1</source>
        <translation>%1 内没有连接</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>Not a WebSocket answer</source>
        <translation>不是 WebSocket 应答</translation>
    </message>
    <message>
        <source>No answer in %1</source>
        <translation>%1 内没有应答</translation>
    </message>
    <message>
        <source>Cut during the handshake</source>
        <translation>握手期间中断</translation>
    </message>
    <message>
        <source>Close not echoed</source>
        <translation>Close 未得到回应</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>%1 后断开</translation>
    </message>
    <message>
        <source>TCP reset after %1</source>
        <translation>%1 后 TCP 重置</translation>
    </message>
    <message>
        <source>Broke the protocol</source>
        <translation>违反协议</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Recording session, 0 frames lost</source>
        <translation>正在记录会话，丢失 0 帧</translation>
    </message>
    <message>
        <source>Ended after %1: %2</source>
        <translation>%1 后结束：%2</translation>
    </message>
</context>
<context>
    <name>SessionsPanel</name>
    <message>
        <source>Host, code or cause</source>
        <translation>主机、代码或原因</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>筛选会话</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No sessions yet.
Each connection becomes one entry here.</source>
        <translation>尚无会话。
每个连接在此成为一项。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Detail at</source>
        <translation>详情位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect for at most</source>
        <translation>连接时限(&amp;C)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Own close &amp;codes in</source>
        <translation>自定义关闭码位于(&amp;C)</translation>
    </message>
    <message>
        <source>a folder of .tsv files</source>
        <translation>含 .tsv 文件的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>操作或按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>从线路上讲述一次 WebSocket 会话的经过</translation>
    </message>
    <message>
        <source>A page’s script is told “1006”. Wiretale shows what really happened, and what to change.</source>
        <translation>页面脚本只被告知“1006”。Wiretale 显示真正发生了什么，以及该改什么。</translation>
    </message>
    <message>
        <source>Demo sessions</source>
        <translation>演示会话</translation>
    </message>
    <message>
        <source>Six of these eight tell the script &lt;b&gt;1006&lt;/b&gt;. Run them to see six different causes.</source>
        <translation>这八个中有六个告诉脚本 &lt;b&gt;1006&lt;/b&gt;。运行它们，可见六种不同的原因。</translation>
    </message>
    <message>
        <source>Enter runs the selected one</source>
        <translation>按 Enter 运行选中的一项</translation>
    </message>
    <message>
        <source>to the server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>what the page’s script gets</source>
        <translation>页面脚本得到的内容</translation>
    </message>
    <message>
        <source>hidden from the script</source>
        <translation>对脚本隐藏</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Type an address above, or paste a curl command.</source>
        <translation>在上方输入地址，或粘贴 curl 命令。</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Put Wiretale between your app and its server.</source>
        <translation>把 Wiretale 放在应用和服务器之间。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>模拟服务器</translation>
    </message>
    <message>
        <source>Serve any failure by its address, e.g. /reject/403.</source>
        <translation>用地址提供任意故障，例如 /reject/403。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>pcapng, pcap or a session file; or drop it here.</source>
        <translation>pcapng、pcap 或会话文件；也可拖放到此处。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
</context>
<context>
    <name>WireBitsTab</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frame of the message</source>
        <translation>消息的帧</translation>
    </message>
    <message>
        <source>Bits of the frame</source>
        <translation>帧的各位</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>帧的字段</translation>
    </message>
    <message>
        <source>Bytes of the frame</source>
        <translation>帧的字节</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>window, Qt WebSockets as a peer</source>
        <translation>窗口，以 Qt WebSockets 作为对端</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>TLS, SHA-1 of the accept key</source>
        <translation>TLS，accept 密钥的 SHA-1</translation>
    </message>
    <message>
        <source>permessage-deflate, compressed payloads</source>
        <translation>permessage-deflate，压缩的载荷</translation>
    </message>
    <message>
        <source>UTF-8 validation</source>
        <translation>UTF-8 校验</translation>
    </message>
    <message>
        <source>patterns in payloads</source>
        <translation>载荷中的模式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>reading captures</source>
        <translation>读取抓包文件</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Wiretale %1</source>
        <translation>Wiretale %1</translation>
    </message>
</context>
<context>
    <name>gui::AccessibleBitGrid</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>gui::AdviceCard</name>
    <message>
        <source>Try it on the mock server</source>
        <translation>在模拟服务器上试试</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>代价：%1</translation>
    </message>
</context>
<context>
    <name>gui::AnswerDelegate</name>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>gui::AnswerModel</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source> (differs)</source>
        <translation>（不同）</translation>
    </message>
    <message>
        <source>, differs</source>
        <translation>，不同</translation>
    </message>
    <message>
        <source>What the script gets</source>
        <translation>脚本得到的内容</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>RFC 6455 and WHATWG</source>
        <translation>RFC 6455 和 WHATWG</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AskBrowserDialog</name>
    <message>
        <source>Looking for browsers</source>
        <translation>正在查找浏览器</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1: waiting for the close event, at most %2 s</source>
        <translation>%1：等待 close 事件，最多 %2 s</translation>
    </message>
    <message>
        <source>Program of the browser</source>
        <translation>浏览器程序</translation>
    </message>
    <message>
        <source>%1 is not a browser that Wiretale can run.</source>
        <translation>%1 不是 Wiretale 能运行的浏览器。</translation>
    </message>
    <message>
        <source>Choose a browser first.</source>
        <translation>请先选择浏览器。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>%1 did not start: %2</source>
        <translation>%1 未能启动：%2</translation>
    </message>
    <message>
        <source>measured in %1</source>
        <translation>实测用时 %1</translation>
    </message>
    <message>
        <source>%1 says %2 is %3.</source>
        <translation>%1 表示 %2 为 %3。</translation>
    </message>
    <message>
        <source>By RFC 6455, 7.1.4 a close counts as clean once both Close frames were exchanged and TCP has ended. The standard predicts %1 here.</source>
        <translation>按 RFC 6455, 7.1.4，双方交换了 Close 帧且 TCP 结束后，关闭才算干净。标准在此预测为 %1。</translation>
    </message>
    <message>
        <source>The standard predicts %1.</source>
        <translation>标准预测为 %1。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>gui::BannerFrame</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourForm</name>
    <message>
        <source>Close after</source>
        <translation>关闭前等待</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>msgs</source>
        <translation>条消息</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourModel</name>
    <message>
        <source>Accept and behave</source>
        <translation>接受并正常工作</translation>
    </message>
    <message>
        <source>Refuse the handshake</source>
        <translation>拒绝握手</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>用代码关闭</translation>
    </message>
    <message>
        <source>Break the connection</source>
        <translation>中断连接</translation>
    </message>
    <message>
        <source>Break the protocol</source>
        <translation>违反协议</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>gui::BehaviourPanel</name>
    <message>
        <source>Address for your client</source>
        <translation>供客户端使用的地址</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open test page</source>
        <translation>打开测试页</translation>
    </message>
    <message>
        <source>Connect from Wiretale</source>
        <translation>从 Wiretale 连接</translation>
    </message>
    <message>
        <source>Make a rule from this…</source>
        <translation>由此创建规则…</translation>
    </message>
    <message>
        <source>Use it in a test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>测试代码</translation>
    </message>
    <message>
        <source>Open test page in %1</source>
        <translation>在 %1 中打开测试页</translation>
    </message>
    <message>
        <source>No behaviour has this address.</source>
        <translation>没有行为使用此地址。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>gui::BitGrid</name>
    <message>
        <source>last frame of the message</source>
        <translation>消息的最后一帧</translation>
    </message>
    <message>
        <source>more frames follow</source>
        <translation>后面还有帧</translation>
    </message>
    <message>
        <source>compressed, if permessage-deflate was agreed</source>
        <translation>已压缩（若商定了 permessage-deflate）</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>未压缩</translation>
    </message>
    <message>
        <source>reserved, must be 0</source>
        <translation>保留，必须为 0</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>最短形式</translation>
    </message>
    <message>
        <source>not minimal, RFC 6455, 5.2</source>
        <translation>不是最短形式，RFC 6455, 5.2</translation>
    </message>
    <message>
        <source>payload length</source>
        <translation>载荷长度</translation>
    </message>
    <message>
        <source>%1 bytes, in 7 bits, %2</source>
        <translation>%1 字节，用 7 位，%2</translation>
    </message>
    <message>
        <source>the next 16 bits say it</source>
        <translation>由后面的 16 位给出</translation>
    </message>
    <message>
        <source>extended payload length</source>
        <translation>扩展载荷长度</translation>
    </message>
    <message>
        <source>%1 bytes, in 16 bits, %2</source>
        <translation>%1 字节，用 16 位，%2</translation>
    </message>
    <message>
        <source>the next 64 bits say it</source>
        <translation>由后面的 64 位给出</translation>
    </message>
    <message>
        <source>%1 bytes, in 64 bits, %2</source>
        <translation>%1 字节，用 64 位，%2</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>XORed with the payload</source>
        <translation>与载荷异或</translation>
    </message>
    <message>
        <source>payload, masked</source>
        <translation>载荷，已加掩码</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>masked: a client must mask every frame; RFC 6455, 5.1</source>
        <translation>已加掩码：客户端必须对每一帧加掩码；RFC 6455, 5.1</translation>
    </message>
    <message>
        <source>not masked: a server must not mask; RFC 6455, 5.1</source>
        <translation>未加掩码：服务器不得加掩码；RFC 6455, 5.1</translation>
    </message>
    <message>
        <source>Bits of the frame</source>
        <translation>帧的各位</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2 more bytes</source>
        <translation>%1，还有 %2 字节</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
</context>
<context>
    <name>gui::BrowserTab</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>Recorded by Wiretale</source>
        <translation>由 Wiretale 记录</translation>
    </message>
    <message>
        <source>never reaches the page’s script</source>
        <translation>从不到达页面脚本</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>页面脚本中</translation>
    </message>
    <message>
        <source>Set by the standard</source>
        <translation>由标准规定</translation>
    </message>
    <message>
        <source>In the browser’s console</source>
        <translation>浏览器控制台中</translation>
    </message>
    <message>
        <source>Only a person can read it</source>
        <translation>只有人能读到</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Let a real browser connect (Ctrl+B)</source>
        <translation>让真实的浏览器来连接 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Seven situations a script cannot tell apart</source>
        <translation>脚本无法区分的七种情形</translation>
    </message>
    <message>
        <source>Why a script is not told</source>
        <translation>为何不告知脚本</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>页面脚本</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Why: otherwise any page could scan the user’s network. WHATWG WebSockets, section 4</source>
        <translation>原因：否则任何页面都能扫描用户的网络。WHATWG WebSockets 第 4 节</translation>
    </message>
</context>
<context>
    <name>gui::ChangeCard</name>
    <message>
        <source>What to change</source>
        <translation>需要更改什么</translation>
    </message>
    <message>
        <source>Replay on the mock</source>
        <translation>在模拟服务器上重放</translation>
    </message>
    <message>
        <source>Open Advice</source>
        <translation>打开建议</translation>
    </message>
</context>
<context>
    <name>gui::ChapterStepper</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>gui::CleanCard</name>
    <message>
        <source>Clean?</source>
        <translation>是否干净？</translation>
    </message>
</context>
<context>
    <name>gui::ClientMenu</name>
    <message>
        <source>Open the session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Close with a code…</source>
        <translation>用代码关闭…</translation>
    </message>
    <message>
        <source>Drop TCP (FIN)</source>
        <translation>断开 TCP (FIN)</translation>
    </message>
    <message>
        <source>Reset TCP (RST)</source>
        <translation>重置 TCP (RST)</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Hold: stop reading and acting</source>
        <translation>挂起：停止读取和动作</translation>
    </message>
</context>
<context>
    <name>gui::ClientModel</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Behaviour and state</source>
        <translation>行为和状态</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>页面脚本</translation>
    </message>
</context>
<context>
    <name>gui::CloseCodeModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>gui::CloseCodesDialog</name>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>May be sent by</source>
        <translation>可由谁发送</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>是否注册</translation>
    </message>
    <message>
        <source>Script sends</source>
        <translation>脚本发送</translation>
    </message>
    <message>
        <source>Script sees</source>
        <translation>脚本看到</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All vocabularies</source>
        <translation>所有词汇表</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) or range(s)</source>
        <translation>
            <numerusform>%n 个代码或范围</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CloseLadder</name>
    <message>
        <source>client to server</source>
        <translation>客户端到服务器</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>服务器到客户端</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>page’s script: %1</source>
        <translation>页面脚本：%1</translation>
    </message>
    <message>
        <source>Who said what, and when</source>
        <translation>谁在何时说了什么</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>hears nothing</source>
        <translation>听不到任何内容</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>页面脚本</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>gui::ClosePage</name>
    <message>
        <source>Who said what, and when</source>
        <translation>谁在何时说了什么</translation>
    </message>
    <message>
        <source>ms from the first Close</source>
        <translation>自第一个 Close 起的毫秒</translation>
    </message>
    <message>
        <source>Copy the ladder as text</source>
        <translation>复制梯形图为文本</translation>
    </message>
    <message>
        <source>Save the ladder as SVG or PNG…</source>
        <translation>将梯形图保存为 SVG 或 PNG…</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>保存梯形图</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>图片 (*.svg *.png)</translation>
    </message>
</context>
<context>
    <name>gui::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code and its meaning</source>
        <translation>复制代码及其含义</translation>
    </message>
    <message>
        <source>Meaning in</source>
        <translation>含义依据</translation>
    </message>
    <message>
        <source>Close code %1, %2</source>
        <translation>关闭码 %1，%2</translation>
    </message>
</context>
<context>
    <name>gui::Composer</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>保存此文本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>%1 of %2 B</source>
        <translation>%1 / %2 B</translation>
    </message>
    <message>
        <source>%1 + %2 B header</source>
        <translation>%1 + %2 B 头部</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Never sent on the wire. RFC 6455, 7.4.1</source>
        <translation>从不在线路上发送。RFC 6455, 7.4.1</translation>
    </message>
    <message>
        <source>permessage-deflate was not negotiated in the opening handshake.</source>
        <translation>开启握手中未协商 permessage-deflate。</translation>
    </message>
    <message>
        <source>Send the bytes of a file</source>
        <translation>发送文件的字节</translation>
    </message>
</context>
<context>
    <name>gui::ConnectBar</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>ws:// or wss:// address, or paste a curl command</source>
        <translation>ws:// 或 wss:// 地址，或粘贴 curl 命令</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Ask a browser</source>
        <translation>询问浏览器</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>gui::Demo</name>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>HTTP 403 Forbidden, with a reason in the body</source>
        <translation>HTTP 403 Forbidden，正文中有原因</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>TLS alert, before any HTTP</source>
        <translation>TLS 警报，在任何 HTTP 之前</translation>
    </message>
    <message>
        <source>Subprotocol not offered</source>
        <translation>子协议未被提供</translation>
    </message>
    <message>
        <source>101, but Sec-WebSocket-Protocol: other</source>
        <translation>101，但 Sec-WebSocket-Protocol: other</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>TCP FIN, no Close frame</source>
        <translation>TCP FIN，没有 Close 帧</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>TCP RST, no Close frame</source>
        <translation>TCP RST，没有 Close 帧</translation>
    </message>
    <message>
        <source>Closed, then a late frame</source>
        <translation>关闭后又有迟到的帧</translation>
    </message>
    <message>
        <source>Refused the readable way</source>
        <translation>以可读的方式拒绝</translation>
    </message>
    <message>
        <source>101, then Close 4403 “token expired”</source>
        <translation>101，然后 Close 4403 “token expired”</translation>
    </message>
    <message>
        <source>Closed cleanly</source>
        <translation>干净关闭</translation>
    </message>
    <message>
        <source>Close 1000, echo, FIN</source>
        <translation>Close 1000，回应，FIN</translation>
    </message>
    <message>
        <source>Close 4401, then one more Text frame</source>
        <translation>Close 4401，然后又一个 Text 帧</translation>
    </message>
</context>
<context>
    <name>gui::DemoModel</name>
    <message>
        <source>Demo session</source>
        <translation>演示会话</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>页面脚本中</translation>
    </message>
</context>
<context>
    <name>gui::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Wire bits</source>
        <translation>线路位</translation>
    </message>
    <message>
        <source>Browser view</source>
        <translation>浏览器视角</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>at %1 ms</source>
        <translation>于 %1 ms</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>于 %1 s</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Close exchange</source>
        <translation>Close 交换</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>%1 message #%2</source>
        <translation>%1 消息 #%2</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>request of the opening handshake, %1</source>
        <translation>开启握手的请求，%1</translation>
    </message>
    <message>
        <source>answer to the opening handshake, %1</source>
        <translation>开启握手的应答，%1</translation>
    </message>
    <message>
        <source>from client, %1</source>
        <translation>来自客户端，%1</translation>
    </message>
    <message>
        <source>from server, %1</source>
        <translation>来自服务器，%1</translation>
    </message>
    <message>
        <source>chapter 4 and 5, from %1 ms to %2 ms</source>
        <translation>第 4 和第 5 章，从 %1 ms 到 %2 ms</translation>
    </message>
    <message>
        <source>chapter 4 and 5, from %1 s to %2 s</source>
        <translation>第 4 和第 5 章，从 %1 s 到 %2 s</translation>
    </message>
</context>
<context>
    <name>gui::ExportDialog</name>
    <message numerus="yes">
        <source>Whole session, %n frame(s)</source>
        <translation>
            <numerusform>整个会话，%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by the filter, %1</source>
        <translation>筛选所显示的，%1</translation>
    </message>
    <message>
        <source>Selected, %1</source>
        <translation>选中的，%1</translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation>遮盖机密</translation>
    </message>
    <message>
        <source>found by name and by shape; look before you share</source>
        <translation>按名称和形状找到；分享前请查看</translation>
    </message>
    <message>
        <source>Add pattern…</source>
        <translation>添加模式…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>全部遮盖</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Mask the host, too</source>
        <translation>也遮盖主机</translation>
    </message>
    <message>
        <source>Mask the session file, too</source>
        <translation>也遮盖会话文件</translation>
    </message>
    <message>
        <source>Secrets that were found</source>
        <translation>找到的机密</translation>
    </message>
    <message>
        <source>Previous mask</source>
        <translation>上一处遮盖</translation>
    </message>
    <message>
        <source>Next mask</source>
        <translation>下一处遮盖</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>mask %1 of %2</source>
        <translation>遮盖 %1 / %2</translation>
    </message>
    <message>
        <source>no masks</source>
        <translation>没有遮盖</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>This format keeps every byte: nothing is masked. About %1.</source>
        <translation>此格式保留每个字节：不遮盖任何内容。约 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) masked</source>
        <translation>
            <numerusform>已遮盖 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 kept. About %2.</source>
        <translation>，保留 %1 个。约 %2。</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>添加模式</translation>
    </message>
    <message>
        <source>A regular expression, or a JSON path such as $.user.name:</source>
        <translation>正则表达式，或 JSON 路径如 $.user.name：</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>One file, opens anywhere</source>
        <translation>一个文件，处处可开</translation>
    </message>
    <message>
        <source>One page with the verdict, the timeline and every frame. It loads nothing from elsewhere.</source>
        <translation>一个页面，包含结论、时间线和每一帧。不从别处加载任何内容。</translation>
    </message>
    <message>
        <source>For DevTools and proxies</source>
        <translation>供 DevTools 和代理使用</translation>
    </message>
    <message>
        <source>HAR holds frames in _webSocketMessages, as Chrome writes them. Pings and TCP events go into _wiretale.</source>
        <translation>HAR 将帧放在 _webSocketMessages 中，与 Chrome 的写法相同。Ping 和 TCP 事件放入 _wiretale。</translation>
    </message>
    <message>
        <source>For Wireshark</source>
        <translation>供 Wireshark 使用</translation>
    </message>
    <message>
        <source>The session as it was recorded, byte for byte. TLS sessions are in plain text.</source>
        <translation>会话的原样记录，逐字节一致。TLS 会话为明文。</translation>
    </message>
    <message>
        <source>One event on each line</source>
        <translation>每行一个事件</translation>
    </message>
    <message>
        <source>For scripts: one JSON object for each event, in order.</source>
        <translation>供脚本使用：按顺序每个事件一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The whole session as one object</source>
        <translation>整个会话作为一个对象</translation>
    </message>
    <message>
        <source>For scripts: facts, verdict and events in one JSON object.</source>
        <translation>供脚本使用：事实、结论和事件放在一个 JSON 对象中。</translation>
    </message>
    <message>
        <source>For an issue or a chat</source>
        <translation>用于工单或聊天</translation>
    </message>
    <message>
        <source>The verdict, the facts and the frames around the end, short enough for a ticket.</source>
        <translation>结论、事实和结束前后的帧，短到可以放进工单。</translation>
    </message>
    <message>
        <source>For a terminal or a mail</source>
        <translation>用于终端或邮件</translation>
    </message>
    <message>
        <source>The timeline in plain text.</source>
        <translation>纯文本的时间线。</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Sessions (*.pcapng *.pcap *.cap *.har *.jsonl);;All files (*)</source>
        <translation>会话 (*.pcapng *.pcap *.cap *.har *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Session file (*.pcapng)</source>
        <translation>会话文件 (*.pcapng)</translation>
    </message>
    <message>
        <source>Save all sessions</source>
        <translation>保存所有会话</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Go on with the list (Ctrl+P)</source>
        <translation>继续列表 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the list (Ctrl+P)</source>
        <translation>暂停列表 (Ctrl+P)</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>正在搜索，%1 %</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: text, /regex/, op:ping, dir:in, size&gt;1k, is:problem</source>
        <translation>筛选：文本、/正则/、op:ping、dir:in、size&gt;1k、is:problem</translation>
    </message>
</context>
<context>
    <name>gui::HandshakePage</name>
    <message>
        <source>Name (DNS)</source>
        <translation>名称 (DNS)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味着</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>应答者</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间用在哪里</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>in the order in which an endpoint makes them</source>
        <translation>按端点执行的顺序</translation>
    </message>
    <message>
        <source>Checks of the opening handshake</source>
        <translation>开启握手的检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gui::HeadModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>gui::HeaderTable</name>
    <message>
        <source>add a header…</source>
        <translation>添加标头…</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>gui::HeadersTab</name>
    <message>
        <source>No request yet.</source>
        <translation>尚无请求。</translation>
    </message>
    <message>
        <source>The page’s script can read none of these.</source>
        <translation>页面脚本无法读取其中任何一项。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到应答。</translation>
    </message>
</context>
<context>
    <name>gui::HelpActions</name>
    <message>
        <source>the address of the session</source>
        <translation>该会话的地址</translation>
    </message>
    <message>
        <source>this mock server behaviour</source>
        <translation>模拟服务器的此行为</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Fold or unfold a chapter or the frames of a message</source>
        <translation>折叠或展开章节或消息的帧</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>标记该行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Go to the detail</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>type</source>
        <translation>直接输入</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a tab</source>
        <translation>选择标签页</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+6</source>
        <translation>Alt+1 至 Alt+6</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Move the brush</source>
        <translation>移动选区</translation>
    </message>
    <message>
        <source>Resize the brush</source>
        <translation>调整选区大小</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+Left, Shift+Right</translation>
    </message>
    <message>
        <source>Seven situations</source>
        <translation>七种情形</translation>
    </message>
    <message>
        <source>A page’s script must not be able to tell these apart; otherwise any page could scan the user’s network. WHATWG WebSockets, section 4, “Feedback from the protocol”.</source>
        <translation>页面脚本不得区分这些情形；否则任何页面都能扫描用户的网络。WHATWG WebSockets，第 4 节“Feedback from the protocol”。</translation>
    </message>
</context>
<context>
    <name>gui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>此帧中没有数据。</translation>
    </message>
    <message>
        <source>%1 bytes from offset 0x%2: %3</source>
        <translation>从偏移 0x%2 起的 %1 字节：%3</translation>
    </message>
</context>
<context>
    <name>gui::InsteadCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>页面中</translation>
    </message>
    <message>
        <source>Try it on the mock server</source>
        <translation>在模拟服务器上试试</translation>
    </message>
    <message>
        <source>Language of the server’s code</source>
        <translation>服务器代码的语言</translation>
    </message>
    <message>
        <source>Server’s code</source>
        <translation>服务器代码</translation>
    </message>
    <message>
        <source>Page’s code</source>
        <translation>页面代码</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>然后：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Open a session file (Ctrl+O)</source>
        <translation>打开会话文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>会话的更多操作</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open. Close them with 1001 and quit?</source>
        <translation>
            <numerusform>有 %n 个会话处于打开状态。用 1001 关闭它们并退出吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MockActions</name>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Listen beyond this computer</source>
        <translation>监听本机以外的连接</translation>
    </message>
    <message>
        <source>Everyone on the network could connect to the mock server. Start it?</source>
        <translation>网络上的任何人都可以连接模拟服务器。要启动吗？</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Mock server on %1:%2</source>
        <translation>模拟服务器位于 %1:%2</translation>
    </message>
    <message>
        <source>Mock server off</source>
        <translation>模拟服务器已关闭</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Listening · %1 live · %2 in all</source>
        <translation>监听中 · %1 活动 · 共 %2</translation>
    </message>
    <message>
        <source>Rules from file</source>
        <translation>从文件读取规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>保存规则</translation>
    </message>
</context>
<context>
    <name>gui::MockBar</name>
    <message>
        <source>Start or stop the mock server (Ctrl+M)</source>
        <translation>启动或停止模拟服务器 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>gui::MockPage</name>
    <message>
        <source>Behaviours</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>first match wins</source>
        <translation>以第一条匹配为准</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>复制此规则</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the rule (Del)</source>
        <translation>移除规则 (Del)</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>显示已结束的</translation>
    </message>
    <message>
        <source>Close all…</source>
        <translation>全部关闭…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Any path below works at once. Rules are tried first, top to bottom; then the path itself decides.</source>
        <translation>下面的任何路径都立即可用。先从上到下尝试规则；然后由路径本身决定。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>%1 live, %2 ended</source>
        <translation>%1 个活动，%2 个已结束</translation>
    </message>
    <message>
        <source>Make a rule from the chosen behaviour</source>
        <translation>用所选行为建立规则</translation>
    </message>
    <message>
        <source>Start it and use any path.</source>
        <translation>启动它，然后使用任意路径。</translation>
    </message>
</context>
<context>
    <name>gui::ModeBar</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>gui::OutcomeCard</name>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>页面中</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>控制台中</translation>
    </message>
    <message>
        <source>measured, %1</source>
        <translation>实测，%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>gui::OverviewStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间用在哪里</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Show the whole session (Ctrl+0)</source>
        <translation>显示整个会话 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Keep the newest frame in view (Ctrl+J)</source>
        <translation>保持最新的帧可见 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Traffic over %1, %2 to the server, %3 from the server</source>
        <translation>%1 内的流量，%2 到服务器，%3 来自服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), the first at %1</source>
        <translation>
            <numerusform>%n 个问题，第一个在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>shown from %1 to %2</source>
        <translation>显示 %1 至 %2</translation>
    </message>
    <message>
        <source>Where the time went: %1 in all</source>
        <translation>时间用在哪里：共 %1</translation>
    </message>
</context>
<context>
    <name>gui::OverviewTab</name>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>%1 messages, %2 frames, %3</source>
        <translation>%1 条消息，%2 帧，%3</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>gui::PageEvents</name>
    <message>
        <source>one MessageEvent</source>
        <translation>一个 MessageEvent</translation>
    </message>
    <message>
        <source>%1 MessageEvents</source>
        <translation>%1 个 MessageEvent</translation>
    </message>
    <message>
        <source>Event, no detail in it</source>
        <translation>Event，不含任何细节</translation>
    </message>
    <message>
        <source>thrown by the constructor</source>
        <translation>由构造函数抛出</translation>
    </message>
    <message>
        <source>Status %1, headers, body: no way to read them</source>
        <translation>状态 %1、标头、正文：无法读取</translation>
    </message>
    <message>
        <source>That no answer came: no way to know</source>
        <translation>没有收到应答一事：无从得知</translation>
    </message>
    <message>
        <source>How far the connection came: no way to know</source>
        <translation>连接走到哪一步：无从得知</translation>
    </message>
    <message>
        <source>What was wrong with the answer: no way to know</source>
        <translation>应答错在哪里：无从得知</translation>
    </message>
    <message>
        <source>Who ended TCP, and how: no way to know</source>
        <translation>谁以何种方式结束 TCP：无从得知</translation>
    </message>
    <message>
        <source>Pings, Pongs, headers, TCP: no way to see them</source>
        <translation>Ping、Pong、标头、TCP：无法看到</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>In the page’s script</source>
        <translation>页面脚本中</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>gui::ParameterEdit</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>应答前等待</translation>
    </message>
    <message>
        <source>Act after</source>
        <translation>动作前等待</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Write in pieces of</source>
        <translation>每次写入</translation>
    </message>
    <message>
        <source>Gap between</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Allowed Origin</source>
        <translation>允许的 Origin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Fails how often</source>
        <translation>失败频率</translation>
    </message>
    <message>
        <source>Fails by</source>
        <translation>失败方式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>wait for echo, send FIN</source>
        <translation>等待回应后发送 FIN</translation>
    </message>
    <message>
        <source>send FIN at once</source>
        <translation>立即发送 FIN</translation>
    </message>
    <message>
        <source>reset TCP (RST)</source>
        <translation>重置 TCP (RST)</translation>
    </message>
    <message>
        <source>leave TCP open</source>
        <translation>保持 TCP 打开</translation>
    </message>
    <message>
        <source>%1/123 B</source>
        <translation>%1/123 B</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Private use</source>
        <translation>私有用途</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>gui::PayloadTab</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>显示前 %1。</translation>
    </message>
    <message>
        <source>Load all %1</source>
        <translation>载入全部 %1</translation>
    </message>
    <message>
        <source>Not valid after inflating, %1</source>
        <translation>解压后无效，%1</translation>
    </message>
    <message>
        <source>Not valid UTF-8, %1</source>
        <translation>不是有效的 UTF-8，%1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>%1, valid UTF-8, %2</source>
        <translation>%1，有效的 UTF-8，%2</translation>
    </message>
    <message>
        <source> inflated</source>
        <translation>（解压后）</translation>
    </message>
    <message>
        <source>No data in this frame.</source>
        <translation>此帧中没有数据。</translation>
    </message>
    <message>
        <source>This row carries no payload.</source>
        <translation>此行没有载荷。</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>%1 的字节</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>offset 0x%1, %2</source>
        <translation>偏移 0x%1，%2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>保存载荷</translation>
    </message>
</context>
<context>
    <name>gui::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>gui::RelayActions</name>
    <message>
        <source>The relay listens on %1. Point your app at it.</source>
        <translation>中继正在监听 %1。请让应用指向它。</translation>
    </message>
</context>
<context>
    <name>gui::RelayBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>gui::RequestPopup</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>header order of %1</source>
        <translation>%1 的标头顺序</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>请先输入地址。</translation>
    </message>
    <message>
        <source>you, not possible in a page</source>
        <translation>您，页面中不可能</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>A page’s script cannot set %1. A browser test of this server must pass the token another way.</source>
        <translation>页面脚本无法设置 %1。对此服务器的浏览器测试必须用其他方式传递令牌。</translation>
    </message>
</context>
<context>
    <name>gui::RowMenu</name>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Load into composer</source>
        <translation>载入编辑器</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>This kind (%1)</source>
        <translation>此类型 (%1)</translation>
    </message>
    <message>
        <source>This direction (%1)</source>
        <translation>此方向 (%1)</translation>
    </message>
    <message>
        <source>Explain %1…</source>
        <translation>解释 %1…</translation>
    </message>
</context>
<context>
    <name>gui::RuleEditor</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第 1 次</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第 2 次</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>第 3 次</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>第 4 次</translation>
    </message>
    <message>
        <source>from the 2nd on</source>
        <translation>自第 2 次起</translation>
    </message>
    <message>
        <source>from the 3rd on</source>
        <translation>自第 3 次起</translation>
    </message>
    <message>
        <source>from the 4th on</source>
        <translation>自第 4 次起</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>connection in all</source>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>by its own path</source>
        <translation>按其自身路径</translation>
    </message>
    <message>
        <source>No behaviour has this address.</source>
        <translation>没有行为使用此地址。</translation>
    </message>
</context>
<context>
    <name>gui::RuleModel</name>
    <message>
        <source>by its own path</source>
        <translation>按其自身路径</translation>
    </message>
    <message>
        <source>Rule %1 is used</source>
        <translation>使用规则 %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>refuse once</source>
        <translation>拒绝一次</translation>
    </message>
    <message>
        <source>send away once</source>
        <translation>遣走一次</translation>
    </message>
    <message>
        <source>drop once</source>
        <translation>断开一次</translation>
    </message>
    <message>
        <source>reset once</source>
        <translation>重置一次</translation>
    </message>
    <message>
        <source>then stay</source>
        <translation>然后保持</translation>
    </message>
    <message>
        <source>Rules %1 to %2 make a reconnect test: %3.</source>
        <translation>规则 %1 至 %2 构成重连测试：%3。</translation>
    </message>
    <message>
        <source>The first rule that matches decides; without one, the path itself does.</source>
        <translation>由第一条匹配的规则决定；若没有，则由路径本身决定。</translation>
    </message>
</context>
<context>
    <name>gui::SecondOpinionCard</name>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Replay the server’s bytes to a real QWebSocket</source>
        <translation>向真实的 QWebSocket 重放服务器的字节</translation>
    </message>
</context>
<context>
    <name>gui::SecretModel</name>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>The session is not open: nothing was sent.</source>
        <translation>会话未打开：没有发送任何内容。</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>重命名会话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Remove all ended</source>
        <translation>移除所有已结束的</translation>
    </message>
    <message>
        <source>Remove all sessions that have ended from the list? What is not saved is lost when Wiretale quits.</source>
        <translation>从列表中移除所有已结束的会话吗？未保存的内容在退出 Wiretale 时会丢失。</translation>
    </message>
</context>
<context>
    <name>gui::SessionHeader</name>
    <message>
        <source>Connecting.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>The page’s script has seen nothing yet.</source>
        <translation>页面脚本尚未看到任何内容。</translation>
    </message>
</context>
<context>
    <name>gui::SessionListModel</name>
    <message>
        <source>From files</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Mock server</source>
        <translation>模拟服务器</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>今天结束的</translation>
    </message>
    <message>
        <source>Page code</source>
        <translation>页面代码</translation>
    </message>
    <message>
        <source>%1, page code %2</source>
        <translation>%1，页面代码 %2</translation>
    </message>
</context>
<context>
    <name>gui::SessionPage</name>
    <message>
        <source>Nothing on the wire yet.</source>
        <translation>线路上尚无内容。</translation>
    </message>
    <message>
        <source>No frame matches %1</source>
        <translation>没有帧匹配 %1</translation>
    </message>
</context>
<context>
    <name>gui::SessionsPanel</name>
    <message>
        <source>Two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三个</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>五个</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六个</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>七个</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>八个</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>九个</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>十个</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>十一个</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>十二个</translation>
    </message>
    <message>
        <source>%1 causes, one code: &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>%1原因，一个代码：&lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Folder of close codes</source>
        <translation>关闭码文件夹</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>gui::SituationFunnel</name>
    <message>
        <source>Host name not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>无法到达主机</translation>
    </message>
    <message>
        <source>Port refused the connection</source>
        <translation>端口拒绝了连接</translation>
    </message>
    <message>
        <source>TLS failed, e.g. bad certificate</source>
        <translation>TLS 失败，例如证书无效</translation>
    </message>
    <message>
        <source>Handshake refused, e.g. 403</source>
        <translation>握手被拒绝，例如 403</translation>
    </message>
    <message>
        <source>Handshake answer not acceptable</source>
        <translation>握手应答不可接受</translation>
    </message>
    <message>
        <source>Dropped after opening</source>
        <translation>打开后断开</translation>
    </message>
    <message>
        <source>Seven situations a script cannot tell apart</source>
        <translation>脚本无法区分的七种情形</translation>
    </message>
    <message>
        <source>Seven situations, this session: %1</source>
        <translation>七种情形，本会话：%1</translation>
    </message>
    <message>
        <source>Seven situations, none of them is this session’s</source>
        <translation>七种情形，本会话不属于其中任何一种</translation>
    </message>
    <message>
        <source>open first</source>
        <translation>先有 open</translation>
    </message>
    <message>
        <source>in all seven cases</source>
        <translation>七种情形皆如此</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>hidden from the page’s script</source>
        <translation>对页面脚本隐藏</translation>
    </message>
    <message>
        <source>Secrets masked in exports</source>
        <translation>导出时遮盖机密</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>Predictions checked with %1</source>
        <translation>预测已用 %1 核对</translation>
    </message>
</context>
<context>
    <name>gui::Style</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>gui::TimelineModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间, s</translation>
    </message>
    <message>
        <source>Client	Server</source>
        <translation>客户端	服务器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Page’s script</source>
        <translation>页面脚本</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>from server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>not told to the page</source>
        <translation>未告知页面</translation>
    </message>
    <message>
        <source>page gets %1</source>
        <translation>页面得到 %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>gui::TreeModel</name>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>gui::ViewActions</name>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>字节(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Page’s script</source>
        <translation>页面脚本(&amp;P)</translation>
    </message>
    <message>
        <source>Go to frame</source>
        <translation>转到帧</translation>
    </message>
    <message>
        <source>Number in the # column</source>
        <translation># 列中的编号</translation>
    </message>
</context>
<context>
    <name>gui::Waterfall</name>
    <message>
        <source>Phases of the connect and the opening handshake</source>
        <translation>连接和开启握手的各阶段</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 从 %2 起，%3</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Run all eight</source>
        <translation>运行全部八个</translation>
    </message>
    <message>
        <source>Run the demo (Ctrl+D)</source>
        <translation>运行演示 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Start with the demo</source>
        <translation>从演示开始</translation>
    </message>
    <message>
        <source>eight short sessions on this computer; no network is used</source>
        <translation>本机上的八个短会话；不使用网络</translation>
    </message>
    <message>
        <source>Or bring your own</source>
        <translation>或使用自己的</translation>
    </message>
</context>
<context>
    <name>gui::WireBitsTab</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>This row is not a frame.</source>
        <translation>此行不是帧。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gui::WireLines</name>
    <message>
        <source>Close without a code</source>
        <translation>没有代码的 Close</translation>
    </message>
    <message>
        <source>%1 messages, %2</source>
        <translation>%1 条消息，%2</translation>
    </message>
    <message>
        <source>%1 Pings and Pongs</source>
        <translation>%1 个 Ping 和 Pong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 端口 %2：%3</translation>
    </message>
    <message>
        <source>FIN from the server at %1</source>
        <translation>服务器在 %1 发出 FIN</translation>
    </message>
    <message>
        <source>RST from the server at %1</source>
        <translation>服务器在 %1 发出 RST</translation>
    </message>
    <message>
        <source>RST from the client at %1</source>
        <translation>客户端在 %1 发出 RST</translation>
    </message>
    <message>
        <source>, never reaches the script</source>
        <translation>，从不到达脚本</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1（已遮盖）</translation>
    </message>
</context>
<context>
    <name>gui::WirePageFooter</name>
    <message>
        <source>On the wire</source>
        <translation>线路上</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>页面中</translation>
    </message>
    <message>
        <source>On the wire: %1. In the page: %2</source>
        <translation>线路上：%1。页面中：%2</translation>
    </message>
</context>
<context>
    <name>gui::Workspace</name>
    <message>
        <source>There is no WebSocket session in it.</source>
        <translation>其中没有 WebSocket 会话。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The tale of a WebSocket session, told from the wire</source>
        <translation>从线路上讲述一次 WebSocket 会话的经过</translation>
    </message>
    <message>
        <source>Session files to open</source>
        <translation>要打开的会话文件</translation>
    </message>
</context>
</TS>
