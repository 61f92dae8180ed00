import Foundation

@testable import BallerArtifact

/// What survives when the machine stops.
enum Crash: CaseIterable {
    /// The process was killed: the kernel still has everything.
    case kill
    /// Power was lost: bytes and names that were not synchronized are gone.
    case powerLoss
    /// Power was lost after the names were written and before the bytes were, as journals of metadata allow.
    case powerLossOfBytes
}

/// Files and folders in memory, each with what is visible and what is durable.
struct FakeDisk {
    struct Node {
        var isFolder: Bool
        var bytes: [UInt8] = []
        var durableBytes: [UInt8] = []
        var entries: [String: Int] = [:]
        var durableEntries: [String: Int] = [:]
    }

    private(set) var nodes: [Int: Node] = [0: Node(isFolder: true)]
    private var nextID = 1

    var usedBytes: Int { nodes.values.reduce(0) { $0 + $1.bytes.count } }

    func find(_ url: URL) -> Int? {
        var id = 0
        for name in parts(url) {
            guard let next = nodes[id]?.entries[name] else { return nil }
            id = next
        }
        return id
    }

    func node(_ url: URL) -> Node? { find(url).flatMap { nodes[$0] } }

    mutating func update(_ url: URL, _ change: (inout Node) -> Void) {
        guard let id = find(url), var node = nodes[id] else { return }
        change(&node)
        nodes[id] = node
    }

    mutating func add(_ node: Node, at url: URL) -> Bool {
        guard let folder = find(url.deletingLastPathComponent()) else { return false }
        nodes[nextID] = node
        nodes[folder]?.entries[url.lastPathComponent] = nextID
        nextID += 1
        return true
    }

    mutating func link(_ id: Int?, at url: URL) {
        guard let folder = find(url.deletingLastPathComponent()) else { return }
        nodes[folder]?.entries[url.lastPathComponent] = id
    }

    /// The disk after the machine has started again.
    mutating func crash(_ kind: Crash) {
        nodes = nodes.mapValues { node in
            var survivor = node
            if kind != .kill { survivor.bytes = node.durableBytes }
            if kind == .powerLoss { survivor.entries = node.durableEntries }
            survivor.durableBytes = survivor.bytes
            survivor.durableEntries = survivor.entries
            return survivor
        }
    }

    private func parts(_ url: URL) -> [String] { url.path.split(separator: "/").map(String.init) }
}
