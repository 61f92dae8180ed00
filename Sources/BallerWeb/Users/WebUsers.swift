package import BallerUsers

/// What the server needs to know readers by their accounts [`users.enabled`].
package struct WebUsers: Sendable {
    package let accounts: Accounts
    /// What brings mails; `nil` where the operator passes links on [`users.mailCommand`].
    package var mailer: (any UserMailer)?
    /// Whether readers may ask for an account [`users.signUp`].
    package var allowsSignUp = false
    /// Requests per second that keys of accounts are good for [`users.keyRequestsPerSecond`, `users.highKeyRequestsPerSecond`].
    package var keyRates: [UserKey.RateClass: Int] = [.standard: 50, .high: 200]

    package init(_ accounts: Accounts) { self.accounts = accounts }

    /// The key of an account that a request presents; `nil` where it presents none that is known.
    func key(_ presented: String?) async throws -> AccountKey? {
        guard let presented, let holder = try await UserKeys(accounts).holder(of: presented) else { return nil }
        return AccountKey(holder: holder, requestsPerSecond: keyRates[holder.key.rateClass] ?? 1)
    }
}
