import BallerCore
import BallerUsers
import HTTPTypes
import Hummingbird
import Synchronization

/// Looks at who sends a request and whether he has not sent too many.
final class RateGate: Sendable {
    /// What is known of a request before it is answered.
    struct Admission {
        /// The client as the log has it: his address, and the name of his key.
        var client: String?
        var key: String?
        /// The fields that tell of the limit, of an answer that is limited.
        fileprivate(set) var limit: (policy: String, state: String)?
        /// Why the request is not answered.
        var problem: Problem?
    }

    /// What was not answered.
    struct Counts: Equatable {
        var refused: [String: Int] = [:]
        var unknownKeys = 0
    }

    private let limits: RateLimits
    private let proxies: TrustedProxies
    private let buckets: TokenBuckets
    private let requests: RatePolicy
    private let statements: RatePolicy
    /// What each key is good for.
    private let ofKeys: [RatePolicy]
    /// The time in which a bucket fills.
    private let window: Duration
    private let started = ContinuousClock.now
    private let refusals = Mutex(Counts())

    init(_ limits: RateLimits, _ proxies: TrustedProxies, buckets: TokenBuckets = TokenBuckets()) {
        self.limits = limits
        self.proxies = proxies
        self.buckets = buckets
        let window = Duration.seconds(Double(limits.burst) / Double(max(1, limits.perSecond)))
        self.window = window
        requests = RatePolicy("requests", quota: limits.burst, window: window)
        statements = RatePolicy("statements", quota: limits.statementsPerMinute, window: .seconds(60))
        ofKeys = limits.keys.keys.map { RatePolicy(key: $0.requestsPerSecond, window: window) }
    }

    var counts: Counts { refusals.withLock { $0 } }
    var bucketCounts: (kept: Int, evicted: Int) { buckets.counts }

    /// `now` is when the request came, and `account` the key of an account that it presents.
    func admit(_ request: Request, _ account: AccountKey? = nil, at now: ContinuousClock.Instant) -> Admission {
        let connection = ClientConnection.current
        let client = proxies.client(of: request.headers, from: connection?.peer)
        var admission = Admission()
        admission.client = client == connection?.peer ? connection?.peerText : client?.description
        let key = presentedKey(request, account)
        switch key {
        case .known(let place): admission.key = limits.keys.keys[place].name
        case .ofAccount(let key): admission.key = key.name
        case .none, .unknown: break
        }
        if limits.isOn, let client, !client.isLoopback {
            let kind = RequestClass(request)
            guard kind != .probe else { return admission }
            charge(key, ClientAddress(client), kind, &admission, at: now)
        }
        if case .ofAccount(let key) = key, !key.isGood(for: request.barePath), admission.problem == nil {
            admission.problem = Problem(.scopeMissing, "The key “\(key.holder.key.name)” is not for this address.")
        }
        if case .unknown = key, admission.problem == nil {
            refusals.withLock { $0.unknownKeys += 1 }
            var problem = Problem(.keyUnknown, "This server does not know the key that the request presents.")
            problem.challenge = "Bearer"
            admission.problem = problem
        }
        return admission
    }

    private func charge(
        _ key: PresentedKey,
        _ address: ClientAddress,
        _ kind: RequestClass,
        _ admission: inout Admission,
        at now: ContinuousClock.Instant
    ) {
        let asker = asker(key, address)
        let policy = policy(of: key, kind)
        let outcome = buckets.take(
            kind == .table ? limits.tableCost : 1,
            from: .init(asker: asker, kind: kind == .statement ? .statement : .ordinary),
            policy,
            at: Int64((now - started).seconds * 1e9)
        )
        admission.limit = (
            policy.field, "\"\(policy.name)\";r=\(outcome.remaining);t=\(outcome.untilFull.wholeSeconds)"
        )
        guard outcome.isRefused else { return }
        refusals.withLock { $0.refused[policy.name, default: 0] += 1 }
        let whose = if case .address = asker { "The address" } else { "The key" }
        let what = kind == .statement ? "statements" : "requests"
        var problem = Problem(.rateLimited, "\(whose) has used up its \(what).")
        problem.retryAfter = Int(outcome.wait.wholeSeconds)
        admission.problem = problem
    }

    private func asker(_ key: PresentedKey, _ address: ClientAddress) -> Asker {
        switch key {
        case .known(let place): .key(place)
        case .ofAccount(let key): .accountKey(key.holder.key.id)
        case .none, .unknown: .address(address)
        }
    }

    private func policy(of key: PresentedKey, _ kind: RequestClass) -> RatePolicy {
        guard kind != .statement else { return statements }
        return switch key {
        case .known(let place): ofKeys[place]
        case .ofAccount(let key): RatePolicy(key: key.requestsPerSecond, window: window)
        case .none, .unknown: requests
        }
    }

    private enum PresentedKey {
        case none, unknown
        case known(Int)
        case ofAccount(AccountKey)
    }

    private func presentedKey(_ request: Request, _ account: AccountKey?) -> PresentedKey {
        guard let text = request.presentedKey else { return .none }
        if let place = limits.keys.place(of: text) { return .known(place) }
        if let account { return .ofAccount(account) }
        if request.headers[.apiKey] != nil { return .unknown }
        // There a bearer token is the operator's, and the route looks at it.
        let path = request.barePath
        return path == "/admin" || path.hasPrefix("/admin/") || path.isConsole ? .none : .unknown
    }
}

extension Request {
    /// What is presented as a key: the field of keys, or a bearer token.
    var presentedKey: String? {
        if let text = headers[.apiKey] { return text }
        guard let field = headers[.authorization], field.prefix(7).lowercased() == "bearer " else { return nil }
        return String(field.dropFirst(7))
    }
}

extension RatePolicy {
    /// A key's bucket fills in the same time as an address's.
    fileprivate init(key requestsPerSecond: Int, window: Duration) {
        self.init("key", quota: Int((Double(requestsPerSecond) * window.seconds).rounded(.up)), window: window)
    }
}

extension RateGate.Admission {
    /// Tells of the limit, as draft-ietf-httpapi-ratelimit-headers has it.
    func tell(_ fields: inout HTTPFields) {
        guard let limit else { return }
        fields.append(HTTPField(name: .rateLimitPolicy, value: limit.policy))
        fields.append(HTTPField(name: .rateLimit, value: limit.state))
    }
}

extension HTTPField.Name {
    fileprivate static let apiKey = Self("X-API-Key") ?? .server
    fileprivate static let rateLimit = Self("RateLimit") ?? .server
    fileprivate static let rateLimitPolicy = Self("RateLimit-Policy") ?? .server
}
