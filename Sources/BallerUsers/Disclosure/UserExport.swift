import Foundation

/// All that is known of a user, for himself; secrets are left out, since the file has only their digests.
package struct UserExport: Codable, Sendable {
    package let user: User
    package let sessions: [SessionRecord]
    package let favourites: [Favourite]
    package let savedQueries: [SavedQuery]
    package let changes: [SavedChange]
    package let keys: [UserKey]
    /// Whether there is an address of his own feed.
    package let hasFeed: Bool

    package init(of user: User, _ accounts: Accounts) async throws {
        self.user = user
        sessions = try await Sessions(accounts).all(of: user)
        favourites = try await Favourites(accounts).all(of: user)
        savedQueries = try await SavedQueries(accounts).all(of: user)
        changes = try await SavedQueries(accounts).changes(
            of: user,
            count: SavedQueries.most * SavedQueries.mostChanges
        )
        keys = try await UserKeys(accounts).all(of: user)
        hasFeed = try await OwnFeed(accounts).isThere(of: user)
    }
}
