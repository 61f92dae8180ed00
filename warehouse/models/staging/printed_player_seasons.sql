-- about: One row per player, season of a league, part of season and team, and one for all of it, as one list or page prints it: of several the one of most games.
-- key: player_id, league, season_year, season_type, row_scope, team_id
-- reads: stg_season_tables__player_totals, drops_season_tables__player_totals, raw_bref__player_totals, raw_bref__profile_totals, raw_bref__team_player_totals, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players, ref_team_seasons
WITH on_pages AS (
    @player_seasons(totals, totals_columns)
),

lines AS (
    SELECT
        'list' AS printing,
        1 AS preference,
        totals.player_id,
        totals.league,
        totals.season_year,
        totals.season_type,
        totals.team_id,
        totals.team_code,
        totals.source_row AS line_number,
        totals.games_played,
        totals.games_started,
        totals.minutes_played,
        CAST(NULL AS INTEGER) AS triple_doubles,
        @each_count(totals.this_count)
    FROM @kept_records(stg_season_tables__player_totals, drops_season_tables__player_totals) AS totals
    WHERE coalesce(totals.games_played, 1) > 0
    UNION ALL
    -- The page of a team prints what a player did for that team, whatever he did elsewhere.
    SELECT
        source_url AS printing,
        2 + page_order AS preference,
        player_id,
        league,
        season_year,
        season_type,
        team_id,
        team_code,
        page_row AS line_number,
        games_played,
        games_started,
        minutes_played,
        triple_doubles,
        @each_count(this_count)
    FROM on_pages
    WHERE page_order < 3 AND player_id IS NOT NULL AND league IS NOT NULL AND games_played > 0
),

printings AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        printing,
        preference,
        count(*) AS lines,
        max(games_played) AS games_played,
        count(DISTINCT CASE WHEN team_code <> 'TOT' THEN team_id END) AS teams,
        sum(CASE WHEN team_code = 'TOT' THEN 1 ELSE 0 END) AS totals
    FROM lines
    GROUP BY player_id, league, season_year, season_type, printing, preference
),

chosen AS (
    SELECT
        printings.*,
        row_number() OVER (
            PARTITION BY player_id, league, season_year, season_type
            ORDER BY games_played DESC, preference, printing
        ) AS place
    FROM printings
    -- A season whole: one team, or a line for each and one over all.
    WHERE (teams = 1 AND totals = 0 AND lines = 1) OR (teams > 1 AND totals = 1 AND lines = teams + 1)
),

numbered AS (
    SELECT
        lines.*,
        chosen.teams,
        row_number() OVER (
            PARTITION BY lines.player_id, lines.league, lines.season_year, lines.season_type
            ORDER BY CASE WHEN lines.team_code = 'TOT' THEN 0 ELSE 1 END, lines.line_number
        ) - CASE WHEN chosen.teams > 1 THEN 1 ELSE 0 END AS stint_number
    FROM lines
    INNER JOIN chosen
        ON
            lines.player_id = chosen.player_id
            AND lines.league = chosen.league
            AND lines.season_year = chosen.season_year
            AND lines.season_type = chosen.season_type
            AND lines.printing = chosen.printing
            AND lines.preference = chosen.preference
            AND chosen.place = 1
),

stints AS (
    SELECT
        numbered.*,
        codes.team_abbreviation,
        max(numbered.stint_number) OVER (
            PARTITION BY numbered.player_id, numbered.league, numbered.season_year, numbered.season_type
        ) AS last_stint
    FROM numbered
    INNER JOIN ref_team_seasons AS codes ON numbered.team_id = codes.team_id AND numbered.season_year = codes.season_year
    WHERE numbered.team_code <> 'TOT'
),

careers AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        max(CASE WHEN stint_number = last_stint THEN team_id END) AS team_id,
        @join_in_order(team_abbreviation, stint_number) AS team_abbreviations
    FROM stints
    GROUP BY player_id, league, season_year, season_type
)

SELECT
    stints.player_id,
    stints.league,
    stints.season_year,
    stints.season_type,
    'stint' AS row_scope,
    stints.team_id,
    stints.stint_number,
    1 AS team_count,
    stints.team_abbreviation AS teams,
    stints.games_played,
    stints.games_started,
    stints.minutes_played,
    stints.triple_doubles,
    @each_count(stints.this_count)
FROM stints
-- Of some teams in the fifties only the sum is known.
WHERE stints.games_played IS NOT NULL
UNION ALL
SELECT
    totals.player_id,
    totals.league,
    totals.season_year,
    totals.season_type,
    'season_total' AS row_scope,
    careers.team_id,
    0 AS stint_number,
    totals.teams AS team_count,
    careers.team_abbreviations AS teams,
    totals.games_played,
    totals.games_started,
    totals.minutes_played,
    totals.triple_doubles,
    @each_count(totals.this_count)
FROM numbered AS totals
INNER JOIN careers
    ON
        totals.player_id = careers.player_id
        AND totals.league = careers.league
        AND totals.season_year = careers.season_year
        AND totals.season_type = careers.season_type
WHERE totals.team_code = 'TOT' OR totals.teams = 1
