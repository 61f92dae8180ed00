-- Lines of docs/comparison.md: what Baller adds up beside what is printed. Reads printed_leaders, printed_seeds,
-- printed_ratings and printed_turnovers, which the test reads from kept pages and tables, and the aggregates.
WITH ratings AS (
    SELECT
        own.season_year,
        own.possessions_basis,
        count(*) AS teams,
        count(*) FILTER (WHERE own.wins = printed.wins AND own.losses = printed.losses) AS records_equal,
        count(*) FILTER (WHERE own.offensive_rating = printed.offensive_rating) AS offence_equal,
        max(abs(own.offensive_rating - printed.offensive_rating)) AS offence_off,
        count(*) FILTER (WHERE own.defensive_rating = printed.defensive_rating) AS defence_equal,
        max(abs(own.defensive_rating - printed.defensive_rating)) AS defence_off,
        count(*) FILTER (WHERE own.pace = printed.pace) AS pace_equal,
        max(abs(own.pace - printed.pace)) AS pace_off
    FROM agg_team_seasons AS own
    INNER JOIN ref_bref_team_codes AS codes ON own.team_id = codes.team_id
    INNER JOIN printed_ratings AS printed ON codes.code = printed.code AND own.season_year = printed.season_year
    WHERE own.season_type = 'REGULAR'
    GROUP BY own.season_year, own.possessions_basis
),

leaders AS (
    SELECT
        printed.season_year,
        printed.category,
        printed.basis,
        count(*) AS places,
        count(players.player_id) AS equal
    FROM printed_leaders AS printed
    LEFT JOIN (
        SELECT
            own.season_year,
            own.category,
            own.basis,
            own.rank,
            own.player_id,
            regexp_replace(regexp_replace(lower(strip_accents(player_name)), '[^a-z ]', '', 'g'), ' (jr|sr|ii|iii)$', '') AS name
        FROM agg_season_leaders AS own
        INNER JOIN dim_players ON own.player_id = dim_players.player_id
        WHERE own.season_type = 'REGULAR'
    ) AS players
        ON
            printed.season_year = players.season_year
            AND printed.category = players.category
            AND printed.basis = players.basis
            AND printed.rank = players.rank
            AND regexp_replace(regexp_replace(lower(strip_accents(printed.name)), '[^a-z ]', '', 'g'), ' (jr|sr|ii|iii)$', '')
            = players.name
    GROUP BY printed.season_year, printed.category, printed.basis
),

seeds AS (
    SELECT
        printed.season_year,
        count(*) AS teams,
        count(*) FILTER (WHERE own.conference_rank = printed.seed) AS equal
    FROM printed_seeds AS printed
    INNER JOIN ref_bref_team_codes AS codes ON printed.code = codes.code
    INNER JOIN agg_standings AS own ON codes.team_id = own.team_id AND printed.season_year = own.season_year
    GROUP BY printed.season_year
)

SELECT line
FROM (
    VALUES
        (1, -4, '## Records and ratings'),
        (1, -3, ''),
        (1, -2, '| season | turnovers | teams | records equal | offensive rating equal (most off) | defensive rating equal (most off) | pace equal (most off) |'),
        (1, -1, '|---|---|---|---|---|---|---|'),
        (1, 9999, ''),
        (2, -4, '## Seeds'),
        (2, -3, ''),
        (2, -2, '| season | teams | seeds equal |'),
        (2, -1, '|---|---|---|'),
        (2, 9999, ''),
        (3, -4, '## Leaders'),
        (3, -3, ''),
        (3, -2, '| season | category | basis | printed places | equal |'),
        (3, -1, '|---|---|---|---|---|')
    UNION ALL
    SELECT
        1,
        season_year,
        format(
            '| {} | {} | {} | {} | {} ({}) | {} ({}) | {} ({}) |', season_year, possessions_basis, teams, records_equal,
            offence_equal, offence_off, defence_equal, defence_off, pace_equal, pace_off
        )
    FROM ratings
    UNION ALL
    SELECT
        2,
        season_year,
        format('| {} | {} | {} |', season_year, teams, equal)
    FROM seeds
    UNION ALL
    SELECT
        3,
        row_number() OVER (ORDER BY season_year, basis, category),
        format('| {} | {} | {} | {} | {} |', season_year, category, basis, places, equal)
    FROM leaders
) AS lines (part, place, line)
ORDER BY part, place
