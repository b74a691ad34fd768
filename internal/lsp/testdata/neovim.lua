-- Edits PAGE in a real Neovim, with the server and gopls on one buffer, as a
-- person would, and writes what was seen to SEEN as JSON.

local page, seen, deadline = os.getenv("PAGE"), {}, 180000

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv("SEEN"))
  vim.cmd("qall!")
end

local function main()
  vim.cmd("edit " .. page)
  local clients = {}
  for name, cmd in pairs({ linter = { os.getenv("LINTER"), "lsp" }, gopls = { os.getenv("GOPLS") } }) do
    clients[name] = vim.lsp.start_client({ name = name, cmd = cmd, root_dir = os.getenv("ROOT") })
    vim.lsp.buf_attach_client(0, clients[name])
  end

  -- The findings of one source, once there are n.
  local function findings(source, n)
    local list
    vim.wait(deadline, function()
      list = vim.tbl_filter(function(d) return d.source == source end, vim.diagnostic.get(0))
      return #list == n
    end)
    return vim.tbl_map(function(d) return (d.lnum + 1) .. ":" .. d.message end, list)
  end

  local function ask(client, method, params)
    local answer = vim.lsp.get_client_by_id(clients[client]).request_sync(method, params, deadline, 0)
    return answer and answer.result
  end

  seen.before = findings("asyncorm-lint", 4)

  -- The cursor on First: both servers know something of it.
  vim.fn.cursor(10, vim.fn.match(vim.fn.getline(10), "First") + 1)
  local here = vim.lsp.util.make_position_params(0, "utf-16")
  seen.hover = ask("linter", "textDocument/hover", here).contents.value
  seen.gopls = ask("gopls", "textDocument/hover", here).contents.value

  -- The fix at the cursor, applied by the editor.
  local params = vim.lsp.util.make_range_params(0, "utf-16")
  params.context = { diagnostics = {} }
  local actions = ask("linter", "textDocument/codeAction", params)
  seen.actions = vim.tbl_map(function(a) return a.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  seen.fixed = vim.fn.getline(10)
  seen.after = findings("asyncorm-lint", 3)

  -- All fixes, then a text that does not compile, then the saved file.
  params.context = { diagnostics = {}, only = { "source.fixAll" } }
  vim.lsp.util.apply_workspace_edit(ask("linter", "textDocument/codeAction", params)[1].edit, "utf-16")
  seen.all = findings("asyncorm-lint", 2)
  vim.fn.append("$", "var _ int = title")
  seen.broken = #findings("compiler", 1)
  seen.kept = #findings("asyncorm-lint", 2)
  vim.cmd("undo")
  vim.cmd("write")
  seen.saved = #findings("compiler", 0)
end

local ok, err = xpcall(main, debug.traceback)
if not ok then
  seen.error = err
end
finish()
