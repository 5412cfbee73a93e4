<?php
// justinrainbow/json-schema of Debian. What a runner is given, and what it says: see ../../README.md.
require '/usr/share/php/JsonSchema/autoload.php';

use JsonSchema\Validator;

function verdict($schema, string $text)
{
    try {
        $value = json_decode($text, false, 512, JSON_THROW_ON_ERROR);
        $validator = new Validator();
        $validator->validate($value, $schema);
        return $validator->isValid();
    } catch (Throwable $error) {
        return 'judge: ' . $error->getMessage();
    }
}

$plan = json_decode(file_get_contents($argv[1]));
$suites = [];
foreach ($plan->suites as $suite) {
    $schema = json_decode(file_get_contents($suite->schema));
    $verdicts = [];
    foreach ($suite->documents as $text) {
        $verdicts[] = verdict($schema, $text);
    }
    $suites[$suite->name] = $verdicts;
}
$version = trim(shell_exec("dpkg-query -W -f '\${Version}' php-json-schema"));
echo json_encode(['version' => $version, 'suites' => $suites]), "\n";
