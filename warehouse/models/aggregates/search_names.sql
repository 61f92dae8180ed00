-- about: One row per thing that can be looked for and name in search form by which it is found. Games have none: they are found by their teams, season and day.
-- key: entry_type, entry_key, search_name
-- checks: unique
-- reads: dim_players, agg_player_careers, agg_player_seasons, fact_player_listings, dim_teams, dim_team_seasons, bridge_team_codes, dim_seasons, dim_referees, raw_bref__coaches, raw_bref__coach_index, fact_award_winners, fact_award_votes, ref_player_nicknames, ref_team_nicknames, ref_search_entries
-- runs: duckdb
WITH named_players AS (
    -- Whom no source names nobody can look for.
    SELECT player_id, player_name AS name, search_name, 1 AS is_title
    FROM dim_players
    WHERE player_name IS NOT NULL
    UNION ALL
    SELECT players.player_id, names.nickname AS name, nullif('', '') AS search_name, 0 AS is_title
    FROM ref_player_nicknames AS names
    INNER JOIN dim_players AS players ON names.nba_player_id = players.nba_id
    UNION ALL
    SELECT players.player_id, names.nickname AS name, nullif('', '') AS search_name, 0 AS is_title
    FROM ref_player_nicknames AS names
    INNER JOIN dim_players AS players ON names.bref_player_id = players.bref_id
    UNION ALL
    -- As other lists write them: before a change of name, with a second first name.
    SELECT lists.player_id, lists.player_name AS name, nullif('', '') AS search_name, 0 AS is_title
    FROM fact_player_listings AS lists
    INNER JOIN dim_players AS players ON lists.player_id = players.player_id
    WHERE lists.player_name <> players.player_name
),

-- Where a player is told from another of his name: his team of today, else the one that he played most games for.
stints AS (
    SELECT player_id, team_id, sum(games_played) AS games
    FROM agg_player_seasons
    WHERE row_scope = 'stint' AND team_id IS NOT NULL
    GROUP BY player_id, team_id
),

places AS (
    SELECT player_id, team_id, row_number() OVER (PARTITION BY player_id ORDER BY games DESC, team_id) AS place
    FROM stints
),

players AS (
    SELECT
        'player' AS entry_type,
        names.player_id AS entry_id,
        players.player_slug AS entry_key,
        names.name,
        names.search_name,
        names.is_title,
        coalesce(careers.points, 0) + coalesce(careers.rebounds, 0) + coalesce(careers.assists, 0) AS weight,
        players.debut_year AS first_season_year,
        players.final_year AS last_season_year,
        coalesce(players.current_team_id, places.team_id) AS team_id,
        players.position,
        players.is_active
    FROM named_players AS names
    INNER JOIN dim_players AS players ON names.player_id = players.player_id
    LEFT JOIN agg_player_careers AS careers
        ON names.player_id = careers.player_id AND careers.season_type = 'REGULAR' AND careers.league = 'ALL'
    LEFT JOIN places ON names.player_id = places.player_id AND places.place = 1
),

named_teams AS (
    SELECT team_id, team_name AS name, 1 AS is_title FROM dim_teams
    UNION
    SELECT team_id, city AS name, 0 AS is_title FROM dim_teams
    UNION
    SELECT team_id, nickname AS name, 0 AS is_title FROM dim_teams
    UNION
    SELECT team_id, team_abbreviation AS name, 0 AS is_title FROM dim_teams
    UNION
    SELECT team_id, team_name AS name, 0 AS is_title FROM dim_team_seasons
    UNION
    SELECT team_id, code AS name, 0 AS is_title FROM bridge_team_codes
    UNION
    SELECT names.team_id, names.nickname AS name, 0 AS is_title
    FROM ref_team_nicknames AS names
    INNER JOIN dim_teams AS teams ON names.team_id = teams.team_id
),

team_spans AS (
    SELECT team_id, min(season_year) AS first_season_year, max(season_year) AS last_season_year
    FROM dim_team_seasons
    GROUP BY team_id
),

coach_records AS (
    SELECT coach_id, name, CAST(NULL AS INTEGER) AS first_season_year, CAST(NULL AS INTEGER) AS last_season_year, 0 AS wins
    FROM raw_bref__coaches
    UNION ALL
    SELECT coach_id, coach_name AS name, first_season_year, last_season_year, wins
    FROM raw_bref__coach_index
),

coaches AS (
    SELECT
        coach_id,
        min(name) AS name,
        min(first_season_year) AS first_season_year,
        max(last_season_year) AS last_season_year,
        max(wins) AS wins
    FROM coach_records
    WHERE coach_id IS NOT NULL AND name IS NOT NULL
    GROUP BY coach_id
),

college_numbers AS (
    SELECT 1 AS number
    UNION ALL
    SELECT 2 AS number
    UNION ALL
    SELECT 3 AS number
    UNION ALL
    SELECT 4 AS number
),

attended AS (
    SELECT trim(split_part(players.college, ',', numbers.number)) AS name
    FROM dim_players AS players
    CROSS JOIN college_numbers AS numbers
    WHERE players.college IS NOT NULL
),

colleges AS (
    SELECT name, count(*) AS players
    FROM attended
    WHERE name <> ''
    GROUP BY name
),

awards AS (
    SELECT award_id FROM fact_award_winners
    UNION
    SELECT award_id FROM fact_award_votes
),

-- Teams and seasons come before a player whose career is no longer than most; the list of pages comes behind both.
others AS (
    SELECT
        'team' AS entry_type,
        names.team_id AS entry_id,
        concat_ws('', names.team_id) AS entry_key,
        names.name,
        names.is_title,
        CASE WHEN teams.is_active THEN 100000 ELSE 2000 END + 100 * (spans.last_season_year - spans.first_season_year)
            AS weight,
        spans.first_season_year,
        spans.last_season_year,
        teams.is_active
    FROM named_teams AS names
    INNER JOIN dim_teams AS teams ON names.team_id = teams.team_id
    LEFT JOIN team_spans AS spans ON names.team_id = spans.team_id
    UNION ALL
    SELECT
        'season' AS entry_type,
        CAST(NULL AS BIGINT) AS entry_id,
        seasons.season_id AS entry_key,
        CASE forms.number
            WHEN 1 THEN concat_ws(' ', seasons.league, seasons.season_name)
            WHEN 2 THEN seasons.season_name
            WHEN 3 THEN concat_ws(' ', seasons.season_year, 'season')
            ELSE concat_ws('', seasons.season_year)
        END AS name,
        CASE WHEN forms.number = 1 THEN 1 ELSE 0 END AS is_title,
        50000 + seasons.season_year AS weight,
        seasons.season_year AS first_season_year,
        seasons.season_year AS last_season_year,
        seasons.is_current AS is_active
    FROM dim_seasons AS seasons
    CROSS JOIN college_numbers AS forms
    UNION ALL
    SELECT
        'coach' AS entry_type,
        CAST(NULL AS BIGINT) AS entry_id,
        coach_id AS entry_key,
        name,
        1 AS is_title,
        10 * coalesce(wins, 0) AS weight,
        first_season_year,
        last_season_year,
        CAST(NULL AS BOOLEAN) AS is_active
    FROM coaches
    UNION ALL
    SELECT
        'referee' AS entry_type,
        referee_id AS entry_id,
        coalesce(bref_id, concat_ws('', referee_id)) AS entry_key,
        referee_name AS name,
        1 AS is_title,
        100 AS weight,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        CAST(NULL AS BOOLEAN) AS is_active
    FROM dim_referees
    UNION ALL
    SELECT
        'college' AS entry_type,
        CAST(NULL AS BIGINT) AS entry_id,
        name AS entry_key,
        name,
        1 AS is_title,
        100 * players AS weight,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        CAST(NULL AS BOOLEAN) AS is_active
    FROM colleges
    UNION ALL
    SELECT
        'award' AS entry_type,
        CAST(NULL AS BIGINT) AS entry_id,
        awards.award_id AS entry_key,
        coalesce(entries.name, replace(awards.award_id, '_', ' ')) AS name,
        CASE WHEN entries.is_title IS NULL OR entries.is_title THEN 1 ELSE 0 END AS is_title,
        60000 AS weight,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        CAST(NULL AS BOOLEAN) AS is_active
    FROM awards
    LEFT JOIN ref_search_entries AS entries ON entries.entry_type = 'award' AND awards.award_id = entries.entry_key
    UNION ALL
    SELECT
        entry_type,
        CAST(NULL AS BIGINT) AS entry_id,
        entry_key,
        name,
        CASE WHEN is_title THEN 1 ELSE 0 END AS is_title,
        40000 AS weight,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        CAST(NULL AS BOOLEAN) AS is_active
    FROM ref_search_entries
    WHERE entry_type = 'page'
),

entries AS (
    SELECT
        entry_type,
        entry_id,
        entry_key,
        name,
        search_name,
        is_title,
        weight,
        first_season_year,
        last_season_year,
        team_id,
        position,
        is_active
    FROM players
    UNION ALL
    SELECT
        entry_type,
        entry_id,
        entry_key,
        name,
        nullif('', '') AS search_name,
        is_title,
        weight,
        first_season_year,
        last_season_year,
        CASE WHEN entry_type = 'team' THEN entry_id END AS team_id,
        nullif('', '') AS position,
        is_active
    FROM others
),

folded AS (
    SELECT
        entry_type,
        entry_id,
        entry_key,
        name,
        CASE WHEN search_name IS NULL THEN @fold_text(name) ELSE search_name END AS search_name,
        is_title,
        weight,
        first_season_year,
        last_season_year,
        team_id,
        position,
        is_active
    FROM entries
),

-- Names that differ in nothing that is searched are one; what a thing is called stays.
numbered AS (
    SELECT
        folded.*,
        row_number() OVER (
            PARTITION BY entry_type, entry_key, search_name
            ORDER BY is_title DESC, name
        ) AS place
    FROM folded
)

SELECT
    entry_type, -- player, team, season, coach, referee, college, award or page.
    entry_key, -- What its address has: a player's slug, a team's number, the id of a season, coach, referee or award, the name of a college, the path of a page.
    search_name, -- The words of the name as one searches for them.
    name, -- The name as it is written.
    is_title = 1 AS is_title, -- NOT NULL; Whether it is the name that the thing is shown under.
    entry_id, -- NULL; The number of a player, team or referee; NULL for others.
    first_season_year, -- NULL; …; NULL where none tells, and for what has no seasons.
    last_season_year, -- NULL; …; NULL where none tells, and for what has no seasons.
    team_id, -- NULL; A player's team of today, else the one that he played most games for; a team itself; NULL for others.
    position, -- NULL; A player's position; NULL for others.
    is_active, -- NULL; Whether a player or a team played in the newest season of the artifact; of seasons whether it is that one; NULL for others.
    CAST(coalesce(weight, 0) AS BIGINT) AS weight -- NOT NULL; What ranks names that match alike: of players the points, rebounds and assists of their regular seasons here.
FROM numbered
WHERE place = 1
ORDER BY entry_type, entry_key, search_name
