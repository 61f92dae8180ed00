-- about: What an id names, of any source and kind: players, teams, games, seasons, coaches, officials, executives; of one scheme or all.
-- reads: bref.coaches, bref.executive_register, bridge_player_ids, bridge_team_codes, dim_games, dim_players, dim_referees, dim_seasons, dim_teams, game_ids
-- parameters: id VARCHAR, scheme VARCHAR
WITH found AS (
    SELECT
        'player' AS type,
        b.scheme,
        b.id,
        b.player_id AS own_id,
        p.player_slug AS key,
        p.player_name AS name,
        b.method,
        p.debut_year AS first_season_year,
        p.final_year AS last_season_year
    FROM bridge_player_ids AS b
    INNER JOIN dim_players AS p ON p.player_id = b.player_id
    WHERE lower(b.id) = lower($id)
    UNION ALL
    SELECT
        'player',
        'slug',
        p.player_slug,
        p.player_id,
        p.player_slug,
        p.player_name,
        'own',
        p.debut_year,
        p.final_year
    FROM dim_players AS p
    WHERE p.player_slug = lower($id)
    UNION ALL
    SELECT
        'team',
        c.scheme,
        c.code,
        c.team_id,
        any_value(t.team_abbreviation),
        any_value(t.team_name),
        'own',
        min(c.season_year),
        max(c.season_year)
    FROM bridge_team_codes AS c
    INNER JOIN dim_teams AS t ON t.team_id = c.team_id
    WHERE c.code = upper($id)
    GROUP BY c.scheme, c.code, c.team_id
    UNION ALL
    SELECT
        'team',
        CASE WHEN t.nba_id::VARCHAR = $id THEN 'nba' ELSE 'baller' END,
        $id,
        t.team_id,
        t.team_abbreviation,
        t.team_name,
        'own',
        t.founded_year,
        t.final_year
    FROM dim_teams AS t
    WHERE $id IN (t.team_id::VARCHAR, t.nba_id::VARCHAR)
    UNION ALL
    SELECT
        'game',
        i.scheme,
        i.id,
        i.game_id,
        i.game_id::VARCHAR,
        concat_ws(' ', g.game_date, a.team_abbreviation, 'at', h.team_abbreviation),
        'own',
        g.season_year,
        g.season_year
    FROM game_ids AS i
    INNER JOIN dim_games AS g ON g.game_id = i.game_id
    LEFT JOIN dim_teams AS h ON h.team_id = g.home_team_id
    LEFT JOIN dim_teams AS a ON a.team_id = g.away_team_id
    WHERE i.id IN ($id, upper($id))
    UNION ALL
    SELECT
        'season',
        CASE WHEN s.season_id = upper($id) THEN 'baller' ELSE 'name' END,
        $id,
        s.season_year,
        s.season_id,
        concat_ws(' ', s.season_name, s.league),
        'own',
        s.season_year,
        s.season_year
    FROM dim_seasons AS s
    WHERE upper($id) IN (s.season_id, s.season_name, s.season_year::VARCHAR)
    UNION ALL
    SELECT
        'referee',
        CASE WHEN r.bref_id = $id THEN 'bref' WHEN r.nba_id::VARCHAR = $id THEN 'nba' ELSE 'baller' END,
        $id,
        r.referee_id,
        coalesce(r.bref_id, r.referee_id::VARCHAR),
        r.referee_name,
        'own',
        NULL,
        NULL
    FROM dim_referees AS r
    WHERE $id IN (r.bref_id, r.nba_id::VARCHAR, r.referee_id::VARCHAR)
    UNION ALL
    SELECT
        'coach',
        CASE WHEN c.bref_id = $id THEN 'bref' ELSE 'baller' END,
        $id,
        c.coach_id,
        c.bref_id,
        c.name,
        'own',
        NULL,
        NULL
    FROM bref.coaches AS c
    WHERE $id IN (c.bref_id, c.coach_id::VARCHAR)
    UNION ALL
    SELECT
        'executive',
        CASE WHEN e.bref_executive_id = $id THEN 'bref' ELSE 'baller' END,
        $id,
        e.executive_id,
        e.bref_executive_id,
        e.executive_name,
        'own',
        e.first_season_year,
        e.last_season_year
    FROM bref.executive_register AS e
    WHERE $id IN (e.bref_executive_id, e.executive_id::VARCHAR)
)
SELECT DISTINCT
    type,
    scheme,
    id,
    own_id,
    key,
    name,
    method,
    first_season_year,
    last_season_year
FROM found
WHERE $scheme::VARCHAR IS NULL
    OR scheme = lower($scheme)
ORDER BY
    type,
    last_season_year DESC NULLS LAST,
    scheme,
    own_id
LIMIT 100;
