# JSON::Validator of Debian. What a runner is given, and what it says: see ../../README.md.
use strict;
use warnings;

use JSON::Validator;
use JSON::Validator::Schema::Draft7;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json encode_json false from_json true);

my $plan = decode_json(path($ARGV[0])->slurp);
my %suites;
for my $suite (@{ $plan->{suites} }) {
    my $schema = eval { compiled(decode_json(path($suite->{schema})->slurp)) };
    my $broken = $@;
    $suites{ $suite->{name} } = [ map { verdict($schema, $broken, $_) } @{ $suite->{documents} } ];
}
print encode_json({ version => JSON::Validator->VERSION, suites => \%suites }), "\n";

# The draft is told, not found out: Debian ships the module without the schemas of the drafts, and
# `JSON::Validator->new->schema(...)` would ask the network for them.
sub compiled {
    my ($data) = @_;
    return JSON::Validator::Schema::Draft7->new($data);
}

sub verdict {
    my ($schema, $broken, $text) = @_;
    return "compile: $broken" if $broken;
    my @errors = eval { $schema->validate(from_json($text)) };
    return "judge: $@" if $@;
    return @errors ? false : true;
}
