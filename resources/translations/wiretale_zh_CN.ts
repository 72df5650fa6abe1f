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
            <source>measured, %1</source>
            <translation>实测，%1</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>预测</translation>
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
            <source>Stopped. Start it and use any path.</source>
            <translation>已停止。启动后即可使用任意路径。</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>%1 live, %2 ended</source>
            <translation>%1 个活动，%2 个已结束</translation>
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
            <source>After messages</source>
            <translation>消息数之后</translation>
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
            <source>private use</source>
            <translation>私有用途</translation>
        </message>
        <message>
            <source>%1/123 B</source>
            <translation>%1/123 B</translation>
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
</TS>
