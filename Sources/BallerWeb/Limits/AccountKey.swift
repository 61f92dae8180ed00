import BallerUsers

/// A key that belongs to an account, with what it is good for.
struct AccountKey: Sendable {
    /// The key of the request that is being answered.
    @TaskLocal static var current: AccountKey?

    let holder: KeyHolder
    let requestsPerSecond: Int

    /// What the log calls its holder.
    var name: String { "user \(holder.user.id): \(holder.key.name)" }

    /// Whether it may be used at a path.
    func isGood(for path: Substring) -> Bool {
        let scope: UserKey.Scope =
            if path.isConsole { .sql } else if path == "/api/v1/me" || path.hasPrefix("/api/v1/me/") { .me } else {
                .read
            }
        return holder.key.scopes.contains(scope)
    }
}
