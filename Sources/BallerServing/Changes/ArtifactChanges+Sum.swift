import BallerArtifact

extension ArtifactChanges {
    /// The most games, players and corrections that a sum lists.
    private static let longestSum = 1000

    /// What swaps changed together; the oldest is last.
    static func sum(_ swaps: some BidirectionalCollection<Swap>) throws -> ArtifactChanges {
        var sum = try swaps.reversed().compactMap { try $0.changes() }.reduce(ArtifactChanges()) { $0.followed(by: $1) }
        sum.games.limit(to: longestSum)
        sum.players.limit(to: longestSum)
        sum.corrections.limit(to: longestSum)
        return sum
    }

    /// The changes from before this to after the next: what came and went again is not among them.
    func followed(by next: ArtifactChanges) -> ArtifactChanges {
        var sum = ArtifactChanges()
        sum.tables = Self.joined(tables, next.tables, by: \.relation) { old, new in
            Table(
                relation: new.relation,
                rowsBefore: old.rowsBefore,
                rowsAfter: new.rowsAfter,
                rows: old.rows + new.rows,
                renamed: old.renamed + new.renamed
            )
        }
        sum.checks = Self.joined(checks, next.checks, by: \.checkName) { old, new in
            Check(checkName: new.checkName, new: old.new + new.new, fixed: old.fixed + new.fixed)
        }
        sum.games = games.joined(next.games, by: \.gameId) { $0.followed(by: $1) }
        sum.players = players.joined(next.players, by: \.playerId) { $0.followed(by: $1) }
        sum.corrections = corrections.joined(next.corrections, by: { "\($0.relation) \($0.rowKey)" }) {
            $0.followed(by: $1)
        }
        return sum
    }

    /// The items of both, newer ones first; `nil` for two that undo each other.
    fileprivate static func joined<Item, Key: Hashable>(
        _ old: [Item],
        _ new: [Item],
        by key: (Item) -> Key,
        _ join: (Item, Item) -> Item?
    ) -> [Item] {
        let earlier = Dictionary(old.map { (key($0), $0) }) { first, _ in first }
        let later = Set(new.map(key))
        return new.compactMap { item in earlier[key(item)].map { join($0, item) } ?? item }
            + old.filter { !later.contains(key($0)) }
    }
}

extension ArtifactChanges.Listed {
    fileprivate func joined<Key: Hashable>(
        _ next: Self,
        by key: (Item) -> Key,
        _ join: (Item, Item) -> Item?
    ) -> Self {
        let items = ArtifactChanges.joined(self.items, next.items, by: key, join)
        // Of those that neither lists, some may be the same.
        return Self(items, total: items.count + leftOut + next.leftOut)
    }
}

extension ArtifactChanges.Kind {
    /// `nil` for what came and went again.
    fileprivate func followed(by next: Self) -> Self? {
        switch (self, next) {
        case (.added, .removed): nil
        case (.removed, .added): .changed
        case (.added, _): .added
        case (_, .removed): .removed
        case (.renamed, _), (_, .renamed): .renamed
        default: .changed
        }
    }
}

extension ArtifactChanges.Game {
    fileprivate func followed(by next: Self) -> Self? {
        guard let change = change.followed(by: next.change) else { return nil }
        var sum = next
        sum.change = change
        sum.rowsAdded += rowsAdded
        sum.rowsChanged += rowsChanged
        sum.rowsRemoved += rowsRemoved
        return sum
    }
}

extension ArtifactChanges.Player {
    private static let mostIds = 10

    fileprivate func followed(by next: Self) -> Self? {
        var sum = next
        if let change, let later = next.change {
            guard let both = change.followed(by: later) else { return nil }
            sum.change = both
        } else {
            sum.change = next.change ?? change
        }
        sum.linesAdded += linesAdded
        sum.linesChanged += linesChanged
        sum.linesRemoved += linesRemoved
        sum.seasonsAdded += seasonsAdded
        sum.seasonsChanged += seasonsChanged
        sum.seasonsRemoved += seasonsRemoved
        sum.gameIds = Array(Set(gameIds).union(next.gameIds).sorted().prefix(Self.mostIds))
        sum.teamIds = Array(Set(teamIds).union(next.teamIds).sorted().prefix(Self.mostIds))
        return sum
    }
}

extension ArtifactChanges.Correction {
    /// From the value before to the value after; `nil` where every cell is as it was.
    fileprivate func followed(by next: Self) -> Self? {
        var sum = next
        let earlier = Dictionary(cells.map { ($0.columnName, $0) }) { first, _ in first }
        let later = Set(next.cells.map(\.columnName))
        // An earlier cell says what was before both, also where that was nothing.
        let both = next.cells.map { cell in
            let before = earlier[cell.columnName].map(\.before) ?? cell.before
            return Cell(columnName: cell.columnName, before: before, after: cell.after)
        }
        sum.cells = (both + cells.filter { !later.contains($0.columnName) }).filter { $0.before != $0.after }
        return sum.cells.isEmpty ? nil : sum
    }
}
