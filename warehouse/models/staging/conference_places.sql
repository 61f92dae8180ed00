-- about: One row per team of a season with conferences: its place there, shared where no rule of the league decides.
-- key: season_year, team_id
-- reads: standing_teams, standing_games, division_places
-- The order of criteria and the places that division leaders are given: NBA, "Tie-Break Procedures" and the announcement
-- of September 2015 that seeds follow the record. From 2006-07 to 2014-15 the leaders of divisions were among the first
-- four, before that they came first.
WITH by_record AS (
    SELECT
        teams.season_year,
        concat_ws('/', teams.league, teams.conference) AS table_name,
        teams.team_id,
        CASE WHEN divisions.place = 1 THEN 1 ELSE 0 END AS is_leader,
        rank() OVER (PARTITION BY teams.season_year, teams.league, teams.conference ORDER BY teams.pct DESC) AS place
    FROM standing_teams AS teams
    LEFT JOIN division_places AS divisions
        ON teams.season_year = divisions.season_year AND teams.team_id = divisions.team_id
    WHERE teams.conference IS NOT NULL
),

once AS (
    SELECT rounds.*
    FROM @break_ties(by_record) AS rounds
),

twice AS (
    SELECT rounds.*
    FROM @break_ties(once) AS rounds
),

thrice AS (
    SELECT rounds.*
    FROM @break_ties(twice) AS rounds
),

settled AS (
    SELECT
        rounds.*,
        min(CASE WHEN rounds.is_leader = 0 THEN rounds.place END) OVER (
            PARTITION BY rounds.season_year, rounds.table_name
        ) AS best_without_division
    FROM @break_ties(thrice) AS rounds
)

SELECT
    season_year,
    team_id,
    rank() OVER (
        PARTITION BY season_year, table_name
        ORDER BY
            CASE
                WHEN season_year >= 2016 OR is_leader = 1 THEN 0
                WHEN season_year >= 2007 AND place = best_without_division THEN 0
                ELSE 1
            END,
            place
    ) AS place
FROM settled
