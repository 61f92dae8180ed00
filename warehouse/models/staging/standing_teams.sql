-- about: One row per team and season: what the league breaks ties by, shares in billionths.
-- key: season_year, team_id
-- reads: standing_games, ref_team_seasons, printed_records
WITH records AS (
    SELECT
        games.season_year,
        games.team_id,
        teams.league,
        teams.conference,
        teams.division,
        @integer_quotient(sum(games.win) * CAST(1000000000 AS BIGINT), count(*)) AS pct,
        sum(games.points - games.opponent_points) AS margin,
        @integer_quotient(
            sum(games.in_conference * games.win) * CAST(1000000000 AS BIGINT), nullif(sum(games.in_conference), 0)
        ) AS conference_pct,
        @integer_quotient(
            sum(games.in_division * games.win) * CAST(1000000000 AS BIGINT), nullif(sum(games.in_division), 0)
        ) AS division_pct
    FROM standing_games AS games
    INNER JOIN ref_team_seasons AS teams
        ON games.team_id = teams.team_id AND games.season_year = teams.season_year
    GROUP BY games.season_year, games.team_id, teams.league, teams.conference, teams.division
    UNION ALL
    -- Without the games no rule can break a tie.
    SELECT
        printed.season_year,
        printed.team_id,
        teams.league,
        teams.conference,
        teams.division,
        @integer_quotient(printed.wins * CAST(1000000000 AS BIGINT), printed.games_played) AS pct,
        0 AS margin,
        CAST(NULL AS BIGINT) AS conference_pct,
        CAST(NULL AS BIGINT) AS division_pct
    FROM printed_records AS printed
    INNER JOIN ref_team_seasons AS teams
        ON printed.team_id = teams.team_id AND printed.season_year = teams.season_year
),

-- The teams in the places that play on, and those level with the last of them.
contenders AS (
    SELECT
        season_year,
        team_id,
        conference
    FROM (
        SELECT
            season_year,
            team_id,
            conference,
            rank() OVER (PARTITION BY season_year, league, conference ORDER BY pct DESC) AS place
        FROM records
    ) AS placed
    WHERE place <= CASE WHEN season_year >= 2021 THEN 10 ELSE 8 END
),

against AS (
    SELECT
        games.season_year,
        games.team_id,
        @integer_quotient(
            sum(games.in_conference * games.win) * CAST(1000000000 AS BIGINT), nullif(sum(games.in_conference), 0)
        ) AS own_contenders_pct,
        @integer_quotient(
            sum((1 - games.in_conference) * games.win) * CAST(1000000000 AS BIGINT), nullif(sum(1 - games.in_conference), 0)
        ) AS other_contenders_pct
    FROM standing_games AS games
    INNER JOIN contenders
        ON games.season_year = contenders.season_year AND games.opponent_team_id = contenders.team_id
    GROUP BY games.season_year, games.team_id
)

SELECT
    records.season_year,
    records.team_id,
    records.league,
    records.conference,
    records.division,
    records.pct,
    records.margin,
    coalesce(records.conference_pct, 0) AS conference_pct,
    coalesce(records.division_pct, 0) AS division_pct,
    coalesce(against.own_contenders_pct, 0) AS own_contenders_pct,
    coalesce(against.other_contenders_pct, 0) AS other_contenders_pct
FROM records
LEFT JOIN against ON records.season_year = against.season_year AND records.team_id = against.team_id
