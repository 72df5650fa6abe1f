defmodule Orders do
  @behaviour WebSock

  # init runs after the upgrade, so the code reaches the page.
  def init(%{token: nil} = state), do: {:stop, :normal, {4401, "sign in first"}, state}
  def init(state), do: {:ok, state}

  def handle_in({text, opcode: opcode}, state), do: {:push, {opcode, text}, state}
  def handle_info(_message, state), do: {:ok, state}
end
