-- Asks for the addresses of a file, one after the other and then from the start; wrk gives the file's name after `--`.
local addresses = {}
local next_address = 0

function init(arguments)
    for line in io.lines(arguments[1]) do addresses[#addresses + 1] = line end
end

function request()
    next_address = next_address % #addresses + 1
    return wrk.format("GET", addresses[next_address])
end
