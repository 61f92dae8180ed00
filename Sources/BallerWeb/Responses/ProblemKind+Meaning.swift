import HTTPTypes

extension ProblemKind {
    /// What each kind means, said once: for answers, the page of the API and its reference.
    var meaning: Meaning {
        switch self {
        case .ambiguous:
            .init(
                .multipleChoices,
                "Several things are meant",
                "The name fits several players or teams; ask again at the `address` of one of the `candidates`."
            )
        case .invalidParameter:
            .init(
                .badRequest,
                "Value not allowed",
                "A parameter has a value that is not allowed, is missing or is given twice; `parameter` names it and `allowed` says what may stand there."
            )
        case .unknownParameter:
            .init(
                .badRequest,
                "No such parameter",
                "The address does not know the parameter; `allowed` lists those that it knows."
            )
        case .invalidEncoding:
            .init(
                .badRequest,
                "Broken encoding",
                "The address is not UTF-8 or its percent-encoding is broken; write other characters as `%XX` of their UTF-8 bytes."
            )
        case .invalidRequest:
            .init(
                .badRequest,
                "Request not understood",
                "The request cannot be answered as it is; change it before you send it again."
            )
        case .notFound:
            .init(
                .notFound,
                "Nothing here",
                "The address, or what it names, is not there; `candidates`, where there are any, have nearly the same name."
            )
        case .methodNotAllowed:
            .init(.methodNotAllowed, "Method not allowed", "The address knows other methods; `Allow` lists them.")
        case .notAcceptable:
            .init(
                .notAcceptable,
                "No such form",
                "The answer has no form that `Accept` or the path's ending names; `allowed` lists its forms."
            )
        case .artifactGone:
            .init(
                .gone,
                "Another artifact is served",
                "The artifact that the request names is not served any more; begin again at `restart`."
            )
        case .changesUnknown:
            .init(
                .gone,
                "Changes not known",
                "There is no record of what changed since then; `allowed` says since when there is. Get anew what you need."
            )
        case .preconditionFailed:
            .init(
                .preconditionFailed,
                "It has changed",
                "The tag in `If-Match` is not that of the answer, which `ETag` has; get the answer anew."
            )
        case .rangeNotSatisfiable:
            .init(
                .rangeNotSatisfiable,
                "Nothing in that range",
                "The range lies behind the end of the file; `Content-Range` has its length."
            )
        case .exportTooLarge:
            .init(
                .contentTooLarge,
                "Table too large",
                "The table is larger as a file than the server gives; ask for a part of it, or for CSV."
            )
        case .keyUnknown:
            .init(
                .unauthorized,
                "Unknown key",
                "The server does not know the API key; correct it, or leave it out to ask without one."
            )
        case .keyRefused:
            .init(
                .unauthorized,
                "The console needs a key",
                "Statements need the operator's key as `Authorization: Bearer`."
            )
        case .tokenRefused:
            .init(
                .unauthorized,
                "The operator's token is needed",
                "The route needs the operator's token as `Authorization: Bearer`."
            )
        case .sqlDisabled:
            .init(
                .forbidden,
                "The console is off",
                "This server takes no statements; use the routes, or the questions at `/api/v1/queries`."
            )
        case .reloadDisabled:
            .init(
                .forbidden,
                "The operator's routes are off",
                "The server has no token for its operator's routes; set `serve.adminTokenFile`."
            )
        case .notRedistributable:
            .init(
                .forbidden,
                "Licences forbid it",
                "The artifact has sources that must not be given away as a file; use the routes."
            )
        case .rateLimited:
            .init(
                .tooManyRequests,
                "Too many requests",
                "The address or the key has used up its requests; wait as long as `Retry-After` says. `RateLimit` tells of what is left before that happens."
            )
        case .tooManyGuesses:
            .init(
                .tooManyRequests,
                "Too many wrong tokens",
                "Wrong tokens came from the address; wait as long as `Retry-After` says."
            )
        case .signInNeeded:
            .init(
                .unauthorized,
                "Sign in first",
                "What is asked for belongs to an account: sign in, or present a key with the scope `me`."
            )
        case .formExpired:
            .init(
                .forbidden,
                "The form is too old",
                "What came with the form does not show that this site made it for you; open its page again and send it from there."
            )
        case .scopeMissing:
            .init(
                .forbidden,
                "The key is not for this",
                "The key of an account is not for this part of the server; make one on the account's page that is."
            )
        case .passwordRefused:
            .init(.forbidden, "Wrong password", "What was sent is not the password of the account.")
        case .linkUnusable:
            .init(.gone, "The link is no longer good", "Links work once, and for some time; ask for a new one.")
        case .accountFull:
            .init(.conflict, "No room for more", "An account keeps so many of a kind; remove one first.")
        case .overloaded:
            .init(
                .serviceUnavailable,
                "Overloaded",
                "Too many requests wait for the database; try again after `Retry-After`."
            )
        case .tooManyExports:
            .init(
                .serviceUnavailable,
                "Too many tables",
                "As many whole tables as may be are under way; try again after `Retry-After`."
            )
        case .engineExhausted:
            .init(
                .serviceUnavailable,
                "Out of memory",
                "The database has no memory left just now; try again after `Retry-After`."
            )
        case .noArtifact:
            .init(
                .serviceUnavailable,
                "No data yet",
                "The server has no data to serve yet; try again after `Retry-After`."
            )
        case .artifactTooOld:
            .init(
                .serviceUnavailable,
                "Data too old",
                "What the server serves is older than its operator allows; it answers all the same."
            )
        case .shuttingDown:
            .init(.serviceUnavailable, "Shutting down", "The server is about to end; try again after `Retry-After`.")
        case .cancelled:
            .init(.serviceUnavailable, "Given up", "The request was given up before it was answered; send it again.")
        case .deadlineExceeded:
            .init(.gatewayTimeout, "Took too long", "The answer was not found in time; ask for less at once.")
        case .internalFault:
            .init(
                .internalServerError,
                "Fault of the server",
                "Something is wrong on the server's side; tell its operator the `request_id`, which the log has, too."
            )
        case .tooManyReloads:
            .init(
                .serviceUnavailable,
                "Too many reloads",
                "Other reloads are under way; try again after `Retry-After`."
            )
        case .nothingPublished:
            .init(.conflict, "Nothing is published", "The store's pointer names no artifact; publish one first.")
        case .artifactRefused:
            .init(
                .unprocessableContent,
                "Artifact refused",
                "The published artifact cannot be served, and the one before serves on. `code` is that of the reason, such as `artifact.checksum_differs`; publish another."
            )
        case .artifactNotOpened:
            .init(
                .serviceUnavailable,
                "Artifact not opened",
                "The published artifact could not be opened for a reason that may pass, and the one before serves on. `code` is that of the reason; try again after `Retry-After`."
            )
        case .sqlFailed:
            .init(.badRequest, "Statement failed", "The engine cannot answer the statement; `detail` has its message.")
        case .sqlNotASelect:
            .init(.badRequest, "No SELECT", "Only a SELECT, or EXPLAIN and a SELECT, is answered.")
        case .sqlNotOneStatement:
            .init(.badRequest, "Not one statement", "The text has several statements, or none; send one.")
        case .sqlFunctionRefused:
            .init(
                .badRequest,
                "Function refused",
                "The function tells of the machine or reaches out of the database; leave it out."
            )
        case .sqlRelationRefused:
            .init(.badRequest, "Relation refused", "The relation tells of the machine; leave it out.")
        case .sqlParametersUnbound:
            .init(.badRequest, "Parameters without values", "The statement has parameters; write the values into it.")
        case .sqlTooLong:
            .init(.badRequest, "Statement too long", "The statement has more bytes than are taken; shorten it.")
        case .sqlNotATable:
            .init(.badRequest, "No table", "EXPLAIN is answered as JSON or NDJSON alone.")
        case .sqlTooSlow:
            .init(
                .unprocessableContent,
                "Statement too slow",
                "There was no row within the time limit; ask for less at once."
            )
        case .sqlOutOfMemory:
            .init(
                .unprocessableContent,
                "Statement needs too much memory",
                "The statement needs more memory than it may use; ask for less at once."
            )
        case .sqlTooLarge:
            .init(
                .unprocessableContent,
                "Answer too large",
                "The answer has too many bytes in a form that cannot be cut; ask for fewer rows, or for JSON."
            )
        case .sqlCrashed:
            .init(
                .unprocessableContent,
                "Statement ended the engine",
                "The statement is nested too deeply or needs too much memory; write it simpler."
            )
        case .sqlBusy:
            .init(
                .serviceUnavailable,
                "Too many statements",
                "Too many statements wait; try again after `Retry-After`."
            )
        case .malformedLineEnd:
            .init(.badRequest, "Malformed line end", "Lines of a request end with CR and LF.")
        case .malformedRequestLine:
            .init(
                .badRequest,
                "Malformed request line",
                "A request begins with a method, an address and `HTTP/1.1`, one blank between them."
            )
        case .malformedAddress:
            .init(
                .badRequest,
                "Malformed address",
                "An address begins with a slash and has neither blanks nor control characters."
            )
        case .addressTooLong:
            .init(.uriTooLong, "Address too long", "Shorten the address.")
        case .malformedHeader:
            .init(
                .badRequest,
                "Malformed header",
                "A header field is a name, a colon and a value on one line, without control characters."
            )
        case .headerTooLong:
            .init(.requestHeaderFieldsTooLarge, "Header too long", "Send fewer or shorter header fields.")
        case .invalidHost:
            .init(.badRequest, "No valid Host", "HTTP/1.1 needs exactly one `Host` field with the name of a host.")
        case .unknownVersion:
            .init(
                .init(code: 505, reasonPhrase: "HTTP Version Not Supported"),
                "Unknown version of HTTP",
                "Use HTTP/1.1 or HTTP/1.0."
            )
        case .invalidContentLength:
            .init(
                .badRequest,
                "Invalid Content-Length",
                "`Content-Length` is one whole number and does not stand beside `Transfer-Encoding`."
            )
        case .unknownTransferCoding:
            .init(.badRequest, "Unknown transfer coding", "Send the body with its length, or in HTTP/1.1 chunked.")
        case .malformedChunk:
            .init(.badRequest, "Malformed chunk", "The chunks of the body are broken; nothing after them was read.")
        case .bodyTooLong:
            .init(.contentTooLarge, "Body too long", "Send a shorter body.")
        case .unknownExpectation:
            .init(.expectationFailed, "Unknown expectation", "Leave `Expect` out; only `100-continue` is known.")
        case .noProxy:
            .init(.notImplemented, "No proxy", "This server connects nobody to others.")
        case .requestTimeout:
            .init(.requestTimeout, "Request too slow", "The request did not arrive in time; send it again, faster.")
        case .tooManyConnections:
            .init(
                .serviceUnavailable,
                "Too many connections",
                "There is no room for another connection; use one for several requests, or try again after `Retry-After`."
            )
        }
    }
}
